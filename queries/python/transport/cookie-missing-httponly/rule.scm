;; title      = "Cookie that scripts can read"
;; message    = "Without `httponly=True` any script in the page can read this cookie"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [1004]
;; owasp      = ["A05:2021", "A02:2025"]
;;
;; [fix.httponly]
;; title  = "Add `httponly=True`"
;; safety = "review"
;; edits  = [{ add-argument = "httponly=True", to = "@arguments" }]
;;
;; [fix.http-only]
;; title  = "Add `http_only=True`"
;; safety = "review"
;; edits  = [{ add-argument = "http_only=True", to = "@arguments" }]
;;
;; [fix.true]
;; title  = "Set it to `True`"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "True" }]

; response.set_cookie("session", "", expires=0) takes a cookie away
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "7|httponly")
  (#argument? @arguments "1|value" @_value)
  (#value? @_value "" "deleted" None)
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! fix "httponly"))

; response.set_cookie("logged_in", "yes") keeps no secret
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "7|httponly")
  (#argument? @arguments "1|value" @_value)
  (#constant? @_value)
  (#not-imports? "falcon")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! fix "httponly"))

; response.set_cookie("session_id", value)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "7|httponly")
  (#argument? @arguments "1|value")
  (#argument? @arguments "0|key" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember")
  (#not-value-match? @name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-imports? "falcon" "sanic")
  (#not-file? "<test>")
  (#set! message "Without `httponly=True` any script in the page can read the cookie `{name.value}` and send the session to somebody else")
  (#set! fix "httponly"))

; web.Response().set_cookie(name="session_id", value=value)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "7|httponly")
  (#argument? @arguments "1|value")
  (#argument? @arguments "0|name" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember")
  (#not-value-match? @name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-imports? "falcon" "sanic")
  (#not-file? "<test>")
  (#set! message "Without `httponly=True` any script in the page can read the cookie `{name.value}` and send the session to somebody else")
  (#set! fix "httponly"))

; sanic: response.add_cookie("session_id", value)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "add_cookie")
  (#no-argument? @arguments "7|httponly")
  (#imports? "sanic")
  (#argument? @arguments "1|value")
  (#argument? @arguments "0|key" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember")
  (#not-value-match? @name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-file? "<test>")
  (#set! message "Without `httponly=True` any script in the page can read the cookie `{name.value}` and send the session to somebody else")
  (#set! fix "httponly"))

; response.set_cookie(SESSION_COOKIE, token): what the cookie holds is secret by its name
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "7|httponly")
  ; Frameworks are given a name first, a helper of the program's own the response.
  (#not-match? @arguments "^\\(\\s*(?:self|cls|(?:\\w+_)?(?:handler|request|req|response|resp|res|rv))\\s*,")
  (#argument? @arguments "1|value" @_value)
  (#named? @_value
    "session id" "session token" "session key" "access token" "refresh token" "auth token" "jwt" "token" "session")
  (#not-named? @_value "csrf" "csrftoken" "xsrf" "push" "captcha" "state" "public")
  (#argument? @arguments "0|key" @_name)
  (#match? @_name "(?i)cookie|name|key|session|token|auth|^[rbuf]*[\"']")
  (#not-match? @_name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-imports? "falcon" "sanic")
  (#not-file? "<test>")
  (#set! fix "httponly"))

; response.set_cookie("logged_in", "yes", httponly=False) keeps no secret
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "7|httponly" @value)
  (#value? @value False None)
  (#not-value? @value True)
  (#argument? @arguments "1|value" @_value)
  (#constant? @_value)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "With `httponly={value}` any script in the page can read this cookie")
  (#set! fix "true"))

; response.set_cookie("session_id", value, httponly=False)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "7|httponly" @value)
  (#value? @value False None)
  (#not-value? @value True)
  (#argument? @arguments "0|key" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember")
  (#not-value-match? @name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-file? "<test>")
  (#set! message "With `httponly={value}` any script in the page can read the cookie `{name.value}` and send the session to somebody else")
  (#set! fix "true"))

; falcon: resp.set_cookie("session_id", value, http_only=False)
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie" "add_cookie")
  (#argument? @arguments "|http_only" @value)
  (#value? @value False None)
  (#not-value? @value True)
  (#argument? @arguments "0|name" @name)
  (#value-match? @name "(?i)session|sessid|(^|[^a-z])(sess|sid|auth|jwt)([^a-z]|$)|oauth|authenticat|authoriz|login|token|remember")
  (#not-value-match? @name "(?i)csrf|xsrf|jsessionid|popup|banner|dismiss|seen|captcha|(^|[^a-z])(count|state|push|fcm|device|public|failed|last)([^a-z]|$)")
  (#not-file? "<test>")
  (#set! message "With `http_only={value}` any script in the page can read the cookie `{name.value}` and send the session to somebody else")
  (#set! fix "true"))

; any other cookie, but for those of CSRF checks, which scripts have to read
((call
   function: (attribute
     attribute: (identifier) @_method)
   arguments: (argument_list) @arguments) @match
  (#any-of? @_method "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#no-argument? @arguments "7|httponly")
  (#argument? @arguments "1|value")
  (#argument? @arguments "0|key" @_name)
  (#not-match? @_name "(?i)csrf|xsrf|^(?:self|cls|handler|req|request|resp|response)$")
  (#not-imports? "falcon")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! fix "httponly"))

; aiohttp_session.setup(app, EncryptedCookieStorage(key, httponly=False))
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee
    "aiohttp_session.SimpleCookieStorage" "aiohttp_session.cookie_storage.EncryptedCookieStorage"
    "aiohttp_session.nacl_storage.NaClCookieStorage" "aiohttp_session.redis_storage.RedisStorage"
    "aiohttp_session.memcached_storage.MemcachedStorage")
  (#argument? @arguments "|httponly" @value)
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! message "With `httponly={value}` any script in the page can read the session cookie and send it to somebody else")
  (#set! fix "true"))

; pyramid: SignedCookieSessionFactory(secret), whose default is that scripts may read it
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee
    "pyramid.session.SignedCookieSessionFactory" "pyramid.session.BaseCookieSessionFactory")
  (#no-argument? @arguments "6|httponly")
  (#not-file? "<test>")
  (#set! message "Without `httponly=True` any script in the page can read the session cookie and send it to somebody else")
  (#set! fix "httponly"))

; pyramid: AuthTktCookieHelper(secret)
((call
   function: (_) @_callee
   arguments: (argument_list) @arguments) @match
  (#callee? @_callee "pyramid.authentication.AuthTktCookieHelper" "pyramid.authentication.AuthTktAuthenticationPolicy")
  (#no-argument? @arguments "|http_only")
  (#not-file? "<test>")
  (#set! message "Without `http_only=True` any script in the page can read the login cookie and send it to somebody else")
  (#set! fix "http-only"))

; settings under a condition
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_HTTPONLY" "REMEMBER_COOKIE_HTTPONLY" "JWT_AUTH_HTTPONLY" "AUTH_COOKIE_HTTP_ONLY" "AUTH_COOKIE_HTTPONLY"
    "tools.sessions.httponly" "session.httponly")
  (#value? @value False)
  (#within? @match "if_statement")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! message "`{match}`: any script in the page can read this cookie and send the session to somebody else")
  (#set! fix "true"))

; settings of development
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_HTTPONLY" "REMEMBER_COOKIE_HTTPONLY" "JWT_AUTH_HTTPONLY" "AUTH_COOKIE_HTTP_ONLY" "AUTH_COOKIE_HTTPONLY"
    "tools.sessions.httponly" "session.httponly")
  (#value? @value False)
  (#file? "**/*dev*.py" "**/*local*.py" "**/*test*.py" "**/*example*" "**/global_settings.py")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! message "`{match}`: any script in the page can read this cookie and send the session to somebody else")
  (#set! fix "true"))

; SESSION_COOKIE_HTTPONLY = False in Django settings and Flask config classes
((assignment
   left: (identifier) @_name
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_HTTPONLY" "REMEMBER_COOKIE_HTTPONLY" "JWT_AUTH_HTTPONLY" "AUTH_COOKIE_HTTP_ONLY" "AUTH_COOKIE_HTTPONLY"
    "tools.sessions.httponly" "session.httponly")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! message "`{match}`: any script in the page can read this cookie and send the session to somebody else")
  (#set! fix "true"))

; app.config["SESSION_COOKIE_HTTPONLY"] = False
((assignment
   left: (subscript
     subscript: (string (string_content) @_name))
   right: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_HTTPONLY" "REMEMBER_COOKIE_HTTPONLY" "JWT_AUTH_HTTPONLY" "AUTH_COOKIE_HTTP_ONLY" "AUTH_COOKIE_HTTPONLY"
    "tools.sessions.httponly" "session.httponly")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! message "`{match}`: any script in the page can read this cookie and send the session to somebody else")
  (#set! fix "true"))

; app.config.update(SESSION_COOKIE_HTTPONLY=False)
((keyword_argument
   name: (identifier) @_name
   value: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_HTTPONLY" "REMEMBER_COOKIE_HTTPONLY" "JWT_AUTH_HTTPONLY" "AUTH_COOKIE_HTTP_ONLY" "AUTH_COOKIE_HTTPONLY"
    "tools.sessions.httponly" "session.httponly")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! message "`{match}`: any script in the page can read this cookie and send the session to somebody else")
  (#set! fix "true"))

; REST_AUTH = {"JWT_AUTH_HTTPONLY": False}
((pair
   key: (string (string_content) @_name)
   value: (_) @value) @match
  (#any-of? @_name "SESSION_COOKIE_HTTPONLY" "REMEMBER_COOKIE_HTTPONLY" "JWT_AUTH_HTTPONLY" "AUTH_COOKIE_HTTP_ONLY" "AUTH_COOKIE_HTTPONLY"
    "tools.sessions.httponly" "session.httponly")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! message "`{match}`: any script in the page can read this cookie and send the session to somebody else")
  (#set! fix "true"))
