;; title      = "Django settings that leave visitors without TLS"
;; message    = "`{match}`: browsers forget to insist on TLS, so that anybody on the way can answer in your site's name; tell them for a year"
;; severity   = "low"
;; confidence = "high"
;; cwe        = [319, 311]
;; owasp      = ["A02:2021"]
;;
;; [fix.year]
;; title  = "Insist on TLS for a year"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "31536000" }]
;;
;; [fix.on]
;; title  = "Turn it on"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "True" }]
;;
;; [fix.header]
;; title  = "Trust `X-Forwarded-Proto: https`, which the proxy has to set"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "(\"HTTP_X_FORWARDED_PROTO\", \"https\")" }]
;;
;; [fix.https]
;; title  = "Compare with `https`"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "\"https\"" }]

; Seconds for a trial, left in. Of `31536000 if HTTPS else 60` the larger one is known, too.
((assignment
   left: (identifier) @_setting
   right: (_) @state) @match
  (#eq? @_setting "SECURE_HSTS_SECONDS")
  (#number-below? @state 3600)
  (#not-bits-set? @state 0x7ffff000)
  (#not-number-below? @state 1)
  (#not-within? @match "if_statement" "function_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/docs/**")
  (#set! message "Browsers insist on TLS for {state.value} seconds only, so that anybody on the way can answer the next visit in your site's name: tell them for a year")
  (#set! fix "year"))

; Django asks META, where a header is called HTTP_X_FORWARDED_PROTO.
((assignment
   left: (identifier) @_setting
   right: (tuple . (_) @header . (_) @_value .) @state) @match
  (#eq? @_setting "SECURE_PROXY_SSL_HEADER")
  (#value-match? @header "(?i)^x[-_]|-")
  (#not-file? "<test>")
  (#set! message "There is no `{header.value}` in `request.META`, so Django takes every request for one without TLS: the name begins with `HTTP_` and has underscores")
  (#set! fix "header"))

((assignment
   left: (identifier) @_setting
   right: (tuple . (_) @_header . (_) @state .)) @match
  (#eq? @_setting "SECURE_PROXY_SSL_HEADER")
  (#value-match? @_header "FORWARDED_PROTO|SCHEME")
  (#value? @state "http")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "A request without TLS counts as one with it: no redirect, and secrets go out in the clear; the value is `https`")
  (#set! fix "https"))

; Every path is exempt from the redirect.
((assignment
   left: (identifier) @_setting
   right: [(list (string) @_exempt) (tuple (string) @_exempt)]) @match
  (#eq? @_setting "SECURE_REDIRECT_EXEMPT")
  (#regex? @_exempt "account/login/1a2b3c")
  (#not-within? @match "if_statement" "function_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*test*.py")
  (#set! message "No request without TLS is redirected, for every path is exempt: name the few that need to be"))

; Whether the proxy in front does it, nobody can see here.
((assignment
   left: (identifier) @_setting
   right: (_) @state) @match
  (#eq? @_setting "SECURE_HSTS_SECONDS")
  (#number-below? @state 15768000)
  (#not-bits-set? @state 0x7f000000)
  (#not-number-below? @state 1)
  (#not-within? @match "if_statement" "function_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py")
  (#set! profile "strict")
  (#set! message "Browsers insist on TLS for {state.value} seconds only: once it works, tell them for a year")
  (#set! fix "year"))

((assignment
   left: (identifier) @_setting
   right: (_) @state) @match
  (#eq? @_setting "SECURE_HSTS_SECONDS")
  (#value? @state 0 None False)
  (#not-bits-set? @state 0x7fffffff)
  (#file? "**/*prod*.py" "**/*prod*/**" "**/live.py" "**/staging.py")
  (#not-within? @match "if_statement" "function_definition")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! fix "year"))

((assignment
   left: (identifier) @_setting
   right: (_) @state) @match
  (#eq? @_setting "SECURE_SSL_REDIRECT")
  (#value? @state False 0 None)
  (#not-value? @state True)
  (#file? "**/*prod*.py" "**/*prod*/**" "**/live.py" "**/staging.py")
  (#not-within? @match "if_statement" "function_definition")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "Visitors who type `http://` stay without TLS, unless a proxy in front redirects them: turn the redirect on")
  (#set! fix "on"))

((class_definition
   name: (identifier) @_class
   body: (block (expression_statement (assignment left: (identifier) @_setting right: (_) @state) @match)))
  (#match? @_class "(?i)^prod|production|staging|live")
  (#eq? @_setting "SECURE_SSL_REDIRECT")
  (#value? @state False)
  (#not-value? @state True)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "Visitors who type `http://` stay without TLS, unless a proxy in front redirects them: turn the redirect on")
  (#set! fix "on"))

; What an auditor looks at. Proxies know X-Forwarded-Proto, and let others pass.
((assignment
   left: (identifier) @_setting
   right: (_) @state) @match
  (#any-of? @_setting "SECURE_SSL_REDIRECT" "SECURE_HSTS_INCLUDE_SUBDOMAINS")
  (#value? @state False 0 None)
  (#not-value? @state True)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! profile "audit")
  (#set! message "`{match}`: make sure that a proxy in front, or another settings file, turns it on")
  (#set! fix "on"))

((assignment
   left: (identifier) @_setting
   right: (_) @state) @match
  (#eq? @_setting "SECURE_HSTS_SECONDS")
  (#value? @state 0 None False)
  (#not-bits-set? @state 0x7fffffff)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! profile "audit")
  (#set! message "`{match}`: make sure that a proxy in front, or another settings file, tells browsers to insist on TLS")
  (#set! fix "year"))

((assignment
   left: (identifier) @_setting
   right: (call function: (_) @_get arguments: (argument_list) @_arguments)) @match
  (#eq? @_setting "SECURE_SSL_REDIRECT")
  (#match? @_get "(?i)env|config")
  (#argument? @_arguments "1|default" @state)
  (#value? @state False 0)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! profile "audit")
  (#set! message "`{match}`: make sure that the environment, or a proxy in front, turns it on")
  (#set! fix "on"))

((assignment
   left: (identifier) @_setting
   right: [(tuple . (_) @header) (list . (_) @header)]) @match
  (#eq? @_setting "SECURE_PROXY_SSL_HEADER")
  (#not-value-match? @header "^HTTP_X_(FORWARDED_PROTO|SCHEME)$")
  (#not-file? "<test>")
  (#set! profile "audit")
  (#set! message "Whoever can reach Django past the proxy, or through one that lets `{header.value}` pass, makes it believe in TLS: make sure that the proxy sets or removes it"))
