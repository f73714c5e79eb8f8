;; title      = "Secret key in the source code"
;; message    = "Whoever reads this code can forge sessions and signed data; read the key from the environment"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [798, 321]
;; owasp      = ["A07:2021", "A07:2025"]
;; aliases    = ["B105", "S105"]
;; supersedes = ["hardcoded-password-argument", "hardcoded-password-default", "hardcoded-password-string"]
;;
;; [fix.environment]
;; title  = "Read it from the environment: `os.environ[\"SECRET_KEY\"]` (and replace the leaked key)"
;; safety = "review"
;; edits  = [{ replace = "@value.origin", with = "{api:os.environ}[\"SECRET_KEY\"]" }]
;;
;; [fix.environment-name]
;; title  = "Read it from the environment: `os.environ[\"{name}\"]` (and replace the leaked key)"
;; safety = "review"
;; edits  = [{ replace = "@value.origin", with = "{api:os.environ}[\"{name}\"]" }]
;;
;; [fix.no-fallback]
;; title  = "Refuse to start without it: `os.environ[…]`"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:os.environ}[{variable}]" }]

; app.secret_key = "…"
((assignment
   left: (attribute
     object: (_) @_app
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "secret_key")
  (#resolves? @_app "flask.Flask" "quart.Quart" "flask.current_app" "quart.current_app")
  (#constant? @value)
  (#not-value? @value "" None)
  (#not-named? @value "secret key")
  (#not-file? "<test>")
  (#set! fix "environment"))

; from shop import app; app.secret_key = "…"
((assignment
   left: (attribute
     object: (_) @_app
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "secret_key")
  (#match? @_app "(^|\\.)(app|application|server)$")
  (#imports? "flask" "quart")
  (#constant? @value)
  (#not-value? @value "" None)
  (#not-named? @value "secret key")
  (#not-file? "<test>")
  (#set! fix "environment"))

; app.config["SECRET_KEY"] = "…"
((assignment
   left: (subscript
     value: (_) @_config
     subscript: (string (string_content) @name))
   right: (_) @value) @match
  (#any-of? @name "SECRET_KEY" "JWT_SECRET_KEY" "WTF_CSRF_SECRET_KEY" "SECURITY_PASSWORD_SALT")
  (#match? @_config "(^|\\.)(config|conf|settings)$")
  (#constant? @value)
  (#not-value? @value "" None)
  (#not-named? @value "secret key")
  (#not-file? "<test>")
  (#set! fix "environment-name"))

; app.config.update(SECRET_KEY="…"): a placeholder is most often replaced by a later from_pyfile
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @name
       value: (_) @value) @match))
  (#any-of? @_method "update" "from_mapping")
  (#any-of? @name "SECRET_KEY" "JWT_SECRET_KEY" "WTF_CSRF_SECRET_KEY" "SECURITY_PASSWORD_SALT")
  (#secret? @value)
  (#not-named? @value "secret key")
  (#not-file? "<test>")
  (#set! fix "environment-name"))

((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @name
       value: (_) @value) @match))
  (#any-of? @_method "update" "from_mapping")
  (#any-of? @name "SECRET_KEY" "JWT_SECRET_KEY" "WTF_CSRF_SECRET_KEY" "SECURITY_PASSWORD_SALT")
  (#constant? @value)
  (#not-value? @value "" None)
  (#not-named? @value "secret key")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! confidence "medium")
  (#set! message "If nothing replaces this key, anybody can guess it and forge sessions; read it from the environment")
  (#set! fix "environment-name"))

; app.config.update({"SECRET_KEY": "…"})
((pair
   key: (string (string_content) @name)
   value: (_) @value) @match
  (#any-of? @name "SECRET_KEY" "JWT_SECRET_KEY" "WTF_CSRF_SECRET_KEY" "SECURITY_PASSWORD_SALT")
  (#secret? @value)
  (#not-named? @value "secret key")
  (#not-file? "<test>")
  (#set! fix "environment-name"))

; settings for development and tests may have a key of their own
((assignment
   left: (identifier) @name
   right: (_) @value) @match
  (#any-of? @name "SECRET_KEY" "JWT_SECRET_KEY" "WTF_CSRF_SECRET_KEY" "SECURITY_PASSWORD_SALT")
  (#file? "**/*dev*.py" "**/*local*.py" "**/*example*" "**/*example*/**" "**/*sample*" "**/*demo*/**" "**/*test*.py" "**/docs/**" "**/*build*.py" "**/ci.py" "**/*_ci.py")
  (#constant? @value)
  (#not-value? @value "" None)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! confidence "low")
  (#set! fix "environment-name"))

; SECRET_KEY = os.environ.get("SECRET_KEY", "…")
((assignment
   left: (_) @_target
   right: (call
     function: (_) @_get
     arguments: (argument_list
       . (_) @variable
       . (_) @fallback)) @value) @match
  (#named? @_target "secret key" "jwt secret" "session secret" "cookie secret" "signing key")
  (#callee? @_get "os.environ.get" "os.getenv")
  (#secret? @fallback)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "If `{variable.value}` is not set, whoever reads this code can forge sessions and signed data")
  (#set! fix "no-fallback"))

((assignment
   left: (_) @_target
   right: (call
     function: (_) @_get
     arguments: (argument_list
       . (_) @variable
       . (string (string_content)))) @value) @match
  (#named? @_target "secret key" "jwt secret" "session secret" "cookie secret" "signing key")
  (#callee? @_get "os.environ.get" "os.getenv")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "If `{variable.value}` is not set, anybody can guess the key and forge sessions and signed data")
  (#set! fix "no-fallback"))

; SECRET_KEY = os.environ.get("SECRET_KEY") or "…"
((assignment
   left: (_) @_target
   right: (boolean_operator
     left: (call
       function: (_) @_get
       arguments: (argument_list . (_) @variable))
     operator: "or"
     right: (_) @fallback) @value) @match
  (#named? @_target "secret key" "jwt secret" "session secret" "cookie secret" "signing key")
  (#callee? @_get "os.environ.get" "os.getenv")
  (#secret? @fallback)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "If `{variable.value}` is not set, whoever reads this code can forge sessions and signed data")
  (#set! fix "no-fallback"))

((assignment
   left: (_) @_target
   right: (boolean_operator
     left: (call
       function: (_) @_get
       arguments: (argument_list . (_) @variable))
     operator: "or"
     right: (string (string_content))) @value) @match
  (#named? @_target "secret key" "jwt secret" "session secret" "cookie secret" "signing key")
  (#callee? @_get "os.environ.get" "os.getenv")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "If `{variable.value}` is not set, anybody can guess the key and forge sessions and signed data")
  (#set! fix "no-fallback"))

; SECRET_KEY = "…" of Django settings and Flask config classes
((assignment
   left: (identifier) @name
   right: (_) @value) @match
  (#any-of? @name "SECRET_KEY" "JWT_SECRET_KEY" "WTF_CSRF_SECRET_KEY" "SECURITY_PASSWORD_SALT")
  (#secret? @value)
  (#not-file? "<test>")
  (#set! fix "environment-name"))

; a placeholder that guards nothing, where the framework reads it
((assignment
   left: (identifier) @name
   right: (_) @value) @match
  (#any-of? @name "SECRET_KEY" "JWT_SECRET_KEY" "WTF_CSRF_SECRET_KEY" "SECURITY_PASSWORD_SALT")
  (#file? "settings.py" "**/settings.py" "**/settings/**" "config.py" "**/config.py" "**/config/**" "app.py" "**/app.py")
  (#constant? @value)
  (#not-value? @value "" None)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! confidence "medium")
  (#set! message "If nothing replaces this key, anybody can guess it and forge sessions; read it from the environment")
  (#set! fix "environment-name"))

; class Settings(BaseSettings): secret_key: str = "…"
((class_definition
   body: (block
     (expression_statement
       (assignment
         left: (identifier) @name
         right: (_) @value) @match))) @_class
  (#subclass? @_class "pydantic.BaseSettings" "pydantic_settings.BaseSettings")
  (#named? @name "secret key" "jwt secret" "session secret" "signing key")
  (#secret? @value)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "If the environment does not set `{name}`, whoever reads this code can forge sessions and signed data"))

; app.add_middleware(SessionMiddleware, secret_key="…")
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list
     . (_) @_middleware
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match))
  (#eq? @_method "add_middleware")
  (#resolves? @_middleware "starlette.middleware.sessions.SessionMiddleware" "fastapi.middleware.sessions.SessionMiddleware")
  (#eq? @_name "secret_key")
  (#constant? @value)
  (#not-named? @value "secret key")
  (#not-file? "<test>")
  (#set! fix "environment"))

; Middleware(SessionMiddleware, secret_key="…"), SessionMiddleware(app, secret_key="…")
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match))
  (#callee? @_callee "starlette.middleware.Middleware" "starlette.middleware.sessions.SessionMiddleware")
  (#eq? @_name "secret_key")
  (#constant? @value)
  (#not-named? @value "secret key")
  (#not-file? "<test>")
  (#set! fix "environment"))

; URLSafeTimedSerializer("…"), django.core.signing.Signer(key="…")
((call
   function: (_) @_callee
   arguments: (argument_list . (_) @value @match))
  (#callee? @_callee
    "itsdangerous.Signer" "itsdangerous.TimestampSigner" "itsdangerous.Serializer" "itsdangerous.TimedSerializer"
    "itsdangerous.URLSafeSerializer" "itsdangerous.URLSafeTimedSerializer" "itsdangerous.JSONWebSignatureSerializer"
    "itsdangerous.TimedJSONWebSignatureSerializer" "itsdangerous.signer.Signer" "itsdangerous.timed.TimestampSigner"
    "itsdangerous.url_safe.URLSafeSerializer" "itsdangerous.url_safe.URLSafeTimedSerializer"
    "aiohttp_session.cookie_storage.EncryptedCookieStorage" "pyramid.session.SignedCookieSessionFactory"
    "pyramid.authentication.AuthTktAuthenticationPolicy")
  (#constant? @value)
  (#not-value? @value "" None)
  (#not-named? @value "secret key")
  (#not-file? "<test>")
  (#set! fix "environment"))

((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match))
  (#any-of? @_name "secret_key" "key" "cookie_secret")
  (#callee? @_callee
    "itsdangerous.Signer" "itsdangerous.TimestampSigner" "itsdangerous.Serializer" "itsdangerous.TimedSerializer"
    "itsdangerous.URLSafeSerializer" "itsdangerous.URLSafeTimedSerializer" "itsdangerous.signer.Signer" "itsdangerous.timed.TimestampSigner"
    "itsdangerous.url_safe.URLSafeSerializer" "itsdangerous.url_safe.URLSafeTimedSerializer"
    "django.core.signing.Signer" "django.core.signing.TimestampSigner" "django.core.signing.dumps" "django.core.signing.loads"
    "tornado.web.Application")
  (#constant? @value)
  (#not-value? @value "" None)
  (#not-named? @value "secret key")
  (#not-file? "<test>")
  (#set! fix "environment"))

; settings.configure(SECRET_KEY="…")
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @name
       value: (_) @value) @match))
  (#callee? @_callee "django.conf.settings.configure")
  (#eq? @name "SECRET_KEY")
  (#secret? @value)
  (#not-file? "<test>")
  (#set! fix "environment-name"))
