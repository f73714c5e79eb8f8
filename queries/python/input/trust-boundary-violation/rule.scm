;; title      = "Request data in the session"
;; message    = "Request data is put into the session as it is, and what is in the session is taken for checked later on; check it, or store what was found out with it"
;; severity   = "low"
;; confidence = "medium"
;; profile    = "strict"
;; cwe        = [501]
;; owasp      = ["A04:2021"]

; Who somebody is and what they may do. A row that was found with request data is the program's own, and calls of which nothing is known do not
; tell what they give back; so what is called `user` or `row` is taken for one.
((assignment
   left: (subscript value: (_) @_session subscript: (string (string_content) @key))
   right: (_) @value) @match
  (#match? @_session "(?:^|\\.)session$")
  (#named? @key
    "user" "username" "userid" "uid" "login" "account" "email" "role" "roles" "group" "groups" "admin" "superuser" "staff" "permission"
    "permissions" "privileges" "scope" "scopes" "level" "authenticated" "logged" "verified" "tenant" "owner" "customer" "impersonate")
  (#not-match? @value "^(?:await\\s+)?(?:self\\.)?_?(?:user|account|customer|member|person|profile|client|admin|employee|owner|login|row|record|result|found|obj|object|item|entry|identity|principal|u|me|db\\w*)\\d?(?:\\.[A-Za-z_]\\w*$|\\[|$)")
  (#flows-from? @value "http" "session")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "A request says what `{key}` is in the session, and what is in the session is taken for checked later on: its sender can be anybody; store what was found out about them"))

((assignment
   left: (subscript value: (_) @_session)
   right: (_) @value) @match
  (#match? @_session "(?:^|\\.)session$")
  (#imports? "flask" "quart" "django" "starlette" "fastapi" "sanic" "aiohttp_session" "bottle" "pyramid" "cherrypy" "litestar")
  (#not-match? @value "^(?:await\\s+)?(?:self\\.)?_?(?:user|account|customer|member|person|profile|client|admin|employee|owner|login|row|record|result|found|obj|object|item|entry|identity|principal|u|me|db\\w*)\\d?(?:\\.[A-Za-z_]\\w*$|\\[|$)")
  (#flows-from? @value "http" "session")
  (#not-file? "<test>"))

; What comes from the request as it is, or is put together as a text, is no row, whatever it is called.
((assignment
   left: (subscript value: (_) @_session)
   right: (_) @value) @match
  (#match? @_session "(?:^|\\.)session$")
  (#resolves? @value "builtins.str" "flask.request.*" "quart.request.*" "bottle.request.*" "cherrypy.request.*")
  (#flows-from? @value "http" "session")
  (#not-file? "<test>"))

((assignment
   left: (subscript value: (_) @_session)
   right: (_) @value) @match
  (#match? @_session "(?:^|\\.)session$")
  (#imports? "flask" "quart" "django" "starlette" "fastapi" "sanic" "aiohttp_session" "bottle" "pyramid" "cherrypy" "litestar")
  (#value-match? @value "")
  (#flows-from? @value "http" "session")
  (#not-file? "<test>"))

((call
   function: (attribute object: (_) @_session attribute: (identifier) @_method)
   arguments: (argument_list (keyword_argument value: (_) @value))) @match
  (#match? @_session "(?:^|\\.)session$")
  (#any-of? @_method "update" "setdefault")
  (#not-match? @value "^(?:await\\s+)?(?:self\\.)?_?(?:user|account|customer|member|person|profile|client|admin|employee|owner|login|row|record|result|found|obj|object|item|entry|identity|principal|u|me|db\\w*)\\d?(?:\\.[A-Za-z_]\\w*$|\\[|$)")
  (#flows-from? @value "http" "session")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#sink? @match "session" "http")
  (#not-file? "<test>"))
