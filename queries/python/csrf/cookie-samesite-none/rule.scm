;; title      = "Session cookie that other sites can use"
;; message    = "With `SameSite=None` the browser sends this cookie along with requests that any other site makes"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [1275, 352]
;; owasp      = ["A01:2021", "A01:2025"]
;;
;; [fix.lax]
;; title  = "Use `Lax`: sent only when the user follows a link"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "\"Lax\"" }]
;; if     = '(#not-value? @value "none")'
;;
;; [fix.lax-lower]
;; title  = "Use `lax`: sent only when the user follows a link"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "\"lax\"" }]
;; if     = '(#value? @value "none")'
;;
;; [fix.lax-starlette]
;; title  = "Use `lax`: sent only when the user follows a link"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "\"lax\"" }]

; partitioned=True: each embedding site gets a cookie of its own
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "8|samesite" @value)
  (#value-match? @value "(?i)^none$")
  (#argument? @arguments "|partitioned" @_partitioned)
  (#value? @_partitioned True)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; response.set_cookie("session", "", expires=0, samesite="None") takes a cookie away
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "8|samesite" @value)
  (#value-match? @value "(?i)^none$")
  (#argument? @arguments "1|value" @_value)
  (#value? @_value "" "deleted" None)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; response.set_cookie("consent", "yes", samesite="None") proves nothing
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "8|samesite" @value)
  (#value-match? @value "(?i)^none$")
  (#argument? @arguments "1|value" @_value)
  (#constant? @_value)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; samesite="None" if embedded else "Lax": somebody decides
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "8|samesite" @value)
  (#value-match? @value "(?i)^none$")
  (#value-match? @value "(?i)^(?:lax|strict)$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; response.set_cookie(key="session_id", value=value, samesite="None")
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "8|samesite" @value)
  (#value-match? @value "(?i)^none$")
  (#argument? @arguments "0|key" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember")
  (#not-value-match? @name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-file? "<test>")
  (#set! message "With `SameSite=None` the browser sends the cookie `{name.value}` along with requests that any other site makes in the user's name")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; response.set_cookie(name="session_id", value=value, samesite="None")
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "8|samesite" @value)
  (#value-match? @value "(?i)^none$")
  (#argument? @arguments "0|name" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember")
  (#not-value-match? @name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-file? "<test>")
  (#set! message "With `SameSite=None` the browser sends the cookie `{name.value}` along with requests that any other site makes in the user's name")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; response.set_cookie(key="session_id", value=value, same_site="None")
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "|same_site" @value)
  (#value-match? @value "(?i)^none$")
  (#argument? @arguments "0|key" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember")
  (#not-value-match? @name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-file? "<test>")
  (#set! message "With `SameSite=None` the browser sends the cookie `{name.value}` along with requests that any other site makes in the user's name")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; response.set_cookie(name="session_id", value=value, same_site="None")
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "|same_site" @value)
  (#value-match? @value "(?i)^none$")
  (#argument? @arguments "0|name" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember")
  (#not-value-match? @name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-file? "<test>")
  (#set! message "With `SameSite=None` the browser sends the cookie `{name.value}` along with requests that any other site makes in the user's name")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; response.set_cookie(SESSION_COOKIE, token, samesite="None"): what the cookie holds proves who it is
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "8|samesite" @value)
  (#value-match? @value "(?i)^none$")
  ; Frameworks are given a name first, a helper of the program's own the response.
  (#not-match? @arguments "^\\(\\s*(?:self|cls|(?:\\w+_)?(?:handler|request|req|response|resp|res|rv))\\s*,")
  (#argument? @arguments "1|value" @_value)
  (#named? @_value
    "session id" "session token" "session key" "access token" "refresh token" "auth token" "jwt" "token" "session")
  (#not-named? @_value "csrf" "csrftoken" "xsrf" "push" "captcha" "state" "public")
  (#argument? @arguments "0|key" @_name)
  (#match? @_name "(?i)cookie|name|key|session|token|auth|^[rbuf]*[\"']")
  (#not-match? @_name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-file? "<test>")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; Starlette sends `lax` unless it is told not to; without the attribute Firefox and Safari send the cookie everywhere
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#imports? "starlette" "fastapi")
  (#argument? @arguments "8|samesite" @value)
  (#value? @value None)
  (#not-value? @value "lax" "strict" "Lax" "Strict")
  (#argument? @arguments "0|key" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember")
  (#not-value-match? @name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-file? "<test>")
  (#set! message "Without `SameSite` Firefox and Safari send the cookie `{name.value}` along with requests that any other site makes in the user's name")
  (#set! fix "lax-starlette"))

; any other cookie
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "8|samesite" @value)
  (#value-match? @value "(?i)^none$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; any other cookie
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "|same_site" @value)
  (#value-match? @value "(?i)^none$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; app.add_middleware(SessionMiddleware, secret_key=KEY, same_site="none")
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list . (_) @_middleware) @arguments) @match
  (#eq? @_method "add_middleware")
  (#resolves? @_middleware "starlette.middleware.sessions.SessionMiddleware" "fastapi.middleware.sessions.SessionMiddleware")
  (#argument? @arguments "|same_site" @value)
  (#value-match? @value "(?i)^none$")
  (#not-value? @value "lax" "strict")
  (#not-file? "<test>")
  (#set! message "With `same_site={value}` the browser sends the session cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax-starlette"))

; Middleware(SessionMiddleware, secret_key=KEY, same_site="none")
((call
   function: (_) @_callee
   arguments: (argument_list . (_) @_middleware) @arguments) @match
  (#callee? @_callee "starlette.middleware.Middleware" "fastapi.middleware.Middleware")
  (#resolves? @_middleware "starlette.middleware.sessions.SessionMiddleware" "fastapi.middleware.sessions.SessionMiddleware")
  (#argument? @arguments "|same_site" @value)
  (#value-match? @value "(?i)^none$")
  (#not-value? @value "lax" "strict")
  (#not-file? "<test>")
  (#set! message "With `same_site={value}` the browser sends the session cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax-starlette"))

; SessionMiddleware(app, secret_key=KEY, same_site="none")
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee "starlette.middleware.sessions.SessionMiddleware" "fastapi.middleware.sessions.SessionMiddleware")
  (#argument? @arguments "5|same_site" @value)
  (#value-match? @value "(?i)^none$")
  (#not-value? @value "lax" "strict")
  (#not-file? "<test>")
  (#set! message "With `same_site={value}` the browser sends the session cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax-starlette"))

; aiohttp_session.setup(app, EncryptedCookieStorage(key, samesite="None"))
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee
    "aiohttp_session.SimpleCookieStorage" "aiohttp_session.cookie_storage.EncryptedCookieStorage"
    "aiohttp_session.nacl_storage.NaClCookieStorage" "aiohttp_session.redis_storage.RedisStorage"
    "pyramid.session.SignedCookieSessionFactory" "pyramid.session.BaseCookieSessionFactory"
    "pyramid.authentication.AuthTktCookieHelper" "pyramid.authentication.AuthTktAuthenticationPolicy")
  (#argument? @arguments "|samesite" @value)
  (#value-match? @value "(?i)^none$")
  (#not-value? @value "Lax" "Strict" "lax" "strict")
  (#not-file? "<test>")
  (#set! message "With `samesite={value}` the browser sends the session cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax")
  (#set! fix "lax-lower"))

; settings under a condition
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SAMESITE" "REMEMBER_COOKIE_SAMESITE" "JWT_COOKIE_SAMESITE" "JWT_AUTH_SAMESITE" "AUTH_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#within? @match "if_statement")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

; settings of development
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SAMESITE" "REMEMBER_COOKIE_SAMESITE" "JWT_COOKIE_SAMESITE" "JWT_AUTH_SAMESITE" "AUTH_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#file? "**/*dev*.py" "**/*local*.py" "**/*test*.py" "**/*example*" "**/global_settings.py")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

; SESSION_COOKIE_SAMESITE = "None" in Django settings and Flask config classes
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SAMESITE" "REMEMBER_COOKIE_SAMESITE" "JWT_COOKIE_SAMESITE" "JWT_AUTH_SAMESITE" "AUTH_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#value-match? @value "(?i)^(?:lax|strict)$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SAMESITE" "REMEMBER_COOKIE_SAMESITE" "JWT_COOKIE_SAMESITE" "JWT_AUTH_SAMESITE" "AUTH_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#not-file? "<test>")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

; app.config["SESSION_COOKIE_SAMESITE"] = "None"
((assignment
   left: (subscript
     subscript: (string (string_content) @_name))
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SAMESITE" "REMEMBER_COOKIE_SAMESITE" "JWT_COOKIE_SAMESITE" "JWT_AUTH_SAMESITE" "AUTH_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#value-match? @value "(?i)^(?:lax|strict)$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

((assignment
   left: (subscript
     subscript: (string (string_content) @_name))
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SAMESITE" "REMEMBER_COOKIE_SAMESITE" "JWT_COOKIE_SAMESITE" "JWT_AUTH_SAMESITE" "AUTH_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#not-file? "<test>")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

; app.config.update(SESSION_COOKIE_SAMESITE="None")
((keyword_argument
   name: (identifier) @_name
   value: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SAMESITE" "REMEMBER_COOKIE_SAMESITE" "JWT_COOKIE_SAMESITE" "JWT_AUTH_SAMESITE" "AUTH_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#value-match? @value "(?i)^(?:lax|strict)$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

((keyword_argument
   name: (identifier) @_name
   value: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SAMESITE" "REMEMBER_COOKIE_SAMESITE" "JWT_COOKIE_SAMESITE" "JWT_AUTH_SAMESITE" "AUTH_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#not-file? "<test>")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

; REST_AUTH = {"JWT_AUTH_SAMESITE": "None"}
((pair
   key: (string (string_content) @_name)
   value: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SAMESITE" "REMEMBER_COOKIE_SAMESITE" "JWT_COOKIE_SAMESITE" "JWT_AUTH_SAMESITE" "AUTH_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#value-match? @value "(?i)^(?:lax|strict)$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

((pair
   key: (string (string_content) @_name)
   value: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SAMESITE" "REMEMBER_COOKIE_SAMESITE" "JWT_COOKIE_SAMESITE" "JWT_AUTH_SAMESITE" "AUTH_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#not-file? "<test>")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

; Django: False sends no attribute at all, and its own default is "Lax"
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#eq? @_name "SESSION_COOKIE_SAMESITE")
  (#value? @value False)
  (#not-value? @value "Lax" "Strict")
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*dev*.py" "**/*local*.py" "**/*test*.py" "**/*example*" "**/global_settings.py")
  (#set! message "`{match}`: without `SameSite` Firefox and Safari send this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

; Django before 3.1 said None for the same
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#eq? @_name "SESSION_COOKIE_SAMESITE")
  (#value? @value None)
  (#not-value? @value "Lax" "Strict")
  (#file? "**/settings.py" "**/settings/*.py" "**/*_settings.py" "**/settings_*.py")
  (#not-within? @match "if_statement" "class_definition")
  (#not-file? "<test>" "**/*dev*.py" "**/*local*.py" "**/*test*.py" "**/*example*" "**/global_settings.py")
  (#set! message "`{match}`: without `SameSite` Firefox and Safari send this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

; the CSRF cookie is checked against what the page sends, so it is less of a loss
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#eq? @_name "CSRF_COOKIE_SAMESITE")
  (#value-match? @value "(?i)^none$")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{match}`: the browser sends this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))

((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#eq? @_name "CSRF_COOKIE_SAMESITE")
  (#value? @value False)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`{match}`: without `SameSite` Firefox and Safari send this cookie along with requests that any other site makes in the user's name")
  (#set! fix "lax"))
