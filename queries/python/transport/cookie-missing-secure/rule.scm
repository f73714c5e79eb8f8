;; title      = "Cookie that is also sent without TLS"
;; message    = "Without `secure=True` the browser also sends this cookie over plain HTTP, where anybody on the way can read it"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [614]
;; owasp      = ["A05:2021", "A02:2025"]
;;
;; [fix.secure]
;; title  = "Add `secure=True`"
;; safety = "review"
;; edits  = [{ add-argument = "secure=True", to = "@arguments" }]
;;
;; [fix.secure-true]
;; title  = "Set it to `True`"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "True" }]
;;
;; [fix.https-only]
;; title  = "Add `https_only=True`"
;; safety = "review"
;; edits  = [{ add-argument = "https_only=True", to = "@arguments" }]

; response.set_cookie("session", "", expires=0) takes a cookie away
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "6|secure")
  (#argument? @arguments "1|value" @_value)
  (#value? @_value "" "deleted" None)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! fix "secure"))

; response.set_cookie("session_id", value)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "6|secure")
  (#argument? @arguments "1|value")
  (#argument? @arguments "0|key" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember|^user([_-]?id|name)?$")
  (#not-value-match? @name "(?i)csrf|xsrf|popup|banner|dismiss|seen|count")
  (#not-imports? "falcon")
  (#not-file? "<test>")
  (#set! message "Without `secure=True` the browser also sends the cookie `{name.value}` over plain HTTP, where anybody on the way can take the session")
  (#set! fix "secure"))

; web.Response().set_cookie(name="session_id", value=value)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "6|secure")
  (#argument? @arguments "1|value")
  (#argument? @arguments "0|name" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember|^user([_-]?id|name)?$")
  (#not-value-match? @name "(?i)csrf|xsrf|popup|banner|dismiss|seen|count")
  (#not-imports? "falcon")
  (#not-file? "<test>")
  (#set! message "Without `secure=True` the browser also sends the cookie `{name.value}` over plain HTTP, where anybody on the way can take the session")
  (#set! fix "secure"))

; response.set_cookie(SESSION_COOKIE, token): what the cookie holds is secret by its name
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "6|secure")
  ; Frameworks are given a name first, a helper of the program's own the response.
  (#not-match? @arguments "^\\(\\s*(?:self|cls|(?:\\w+_)?(?:handler|request|req|response|resp|res|rv))\\s*,")
  (#argument? @arguments "1|value" @_value)
  (#named? @_value "session id" "session token" "session key" "access token" "refresh token" "auth token" "jwt" "token")
  (#not-named? @_value "csrf" "csrftoken")
  (#not-imports? "falcon")
  (#not-file? "<test>")
  (#set! fix "secure"))

; response.set_cookie("session_id", value, secure=False)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list
     . (_) @name
     (keyword_argument
       name: (identifier) @_keyword
       value: (_) @value)) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#eq? @_keyword "secure")
  (#value? @value False None)
  (#not-value? @value True)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember|^user([_-]?id|name)?$")
  (#not-value-match? @name "(?i)csrf|xsrf|popup|banner|dismiss|seen|count")
  (#not-file? "<test>")
  (#set! message "With `secure={value}` the browser also sends the cookie `{name.value}` over plain HTTP, where anybody on the way can take the session")
  (#set! fix "secure-true"))

; any other cookie
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "6|secure")
  (#argument? @arguments "1|value")
  (#not-imports? "falcon")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! fix "secure"))

((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_keyword
       value: (_) @value))) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#eq? @_keyword "secure")
  (#value? @value False None)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! message "With `secure={value}` the browser also sends this cookie over plain HTTP, where anybody on the way can read it")
  (#set! fix "secure-true"))

; app.add_middleware(SessionMiddleware, secret_key=KEY)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list . (_) @_middleware) @arguments) @match
  (#eq? @_method "add_middleware")
  (#resolves? @_middleware "starlette.middleware.sessions.SessionMiddleware")
  (#no-argument? @arguments "|https_only")
  (#not-file? "<test>")
  (#set! message "Without `https_only=True` the browser also sends the session cookie over plain HTTP, where anybody on the way can take it")
  (#set! fix "https-only"))

; Middleware(SessionMiddleware, secret_key=KEY)
((call
   function: (_) @_callee
   arguments: (argument_list . (_) @_middleware) @arguments) @match
  (#callee? @_callee "starlette.middleware.Middleware" "fastapi.middleware.Middleware")
  (#resolves? @_middleware "starlette.middleware.sessions.SessionMiddleware")
  (#no-argument? @arguments "|https_only")
  (#not-file? "<test>")
  (#set! message "Without `https_only=True` the browser also sends the session cookie over plain HTTP, where anybody on the way can take it")
  (#set! fix "https-only"))

; SessionMiddleware(app, secret_key=KEY)
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee "starlette.middleware.sessions.SessionMiddleware")
  (#no-argument? @arguments "6|https_only")
  (#not-file? "<test>")
  (#set! message "Without `https_only=True` the browser also sends the session cookie over plain HTTP, where anybody on the way can take it")
  (#set! fix "https-only"))

; https_only=False of the same
((keyword_argument
   name: (identifier) @_name
   value: (_) @value) @match
  (#eq? @_name "https_only")
  (#imports? "starlette.middleware.sessions")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! message "With `https_only=False` the browser also sends the session cookie over plain HTTP, where anybody on the way can take it")
  (#set! fix "secure-true"))

; settings of development, and those under a condition
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SECURE" "CSRF_COOKIE_SECURE" "REMEMBER_COOKIE_SECURE" "JWT_COOKIE_SECURE")
  (#value? @value False)
  (#within? @match "if_statement")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! message "`{match}`: the browser also sends this cookie over plain HTTP")
  (#set! fix "secure-true"))

((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SECURE" "CSRF_COOKIE_SECURE" "REMEMBER_COOKIE_SECURE" "JWT_COOKIE_SECURE")
  (#value? @value False)
  (#file? "**/*dev*.py" "**/*local*.py" "**/*test*.py" "**/*example*" "**/global_settings.py" "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! message "`{match}`: the browser also sends this cookie over plain HTTP")
  (#set! fix "secure-true"))

; SESSION_COOKIE_SECURE = False in Django settings and Flask config classes
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SECURE" "CSRF_COOKIE_SECURE" "REMEMBER_COOKIE_SECURE" "JWT_COOKIE_SECURE")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! message "`{match}`: the browser also sends this cookie over plain HTTP, where anybody on the way can read it")
  (#set! fix "secure-true"))

; app.config["SESSION_COOKIE_SECURE"] = False
((assignment
   left: (subscript
     subscript: (string (string_content) @_name))
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SECURE" "CSRF_COOKIE_SECURE" "REMEMBER_COOKIE_SECURE" "JWT_COOKIE_SECURE")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! message "`{match}`: the browser also sends this cookie over plain HTTP, where anybody on the way can read it")
  (#set! fix "secure-true"))

; app.config.update(SESSION_COOKIE_SECURE=False)
((keyword_argument
   name: (identifier) @_name
   value: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_SECURE" "CSRF_COOKIE_SECURE" "REMEMBER_COOKIE_SECURE" "JWT_COOKIE_SECURE")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! message "`{match}`: the browser also sends this cookie over plain HTTP, where anybody on the way can read it")
  (#set! fix "secure-true"))
