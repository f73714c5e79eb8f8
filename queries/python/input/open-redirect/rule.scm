;; title      = "Open redirect"
;; message    = "Request data says where `{callee}` leads: a link to your site can end on another one that looks like it; allow only addresses of your own"
;; severity   = "medium"
;; confidence = "high"
;; when-unsure = "strict"
;; cwe        = [601]
;; owasp      = ["A01:2021"]
;;
;; [fix.allow-own-host]
;; title   = "Allow only addresses of this site (`url_has_allowed_host_and_scheme`)"
;; safety  = "review"
;; if      = '(#imports? "django")'
;; rewrite = "allow-own-host"
;; url     = "@url"

; What the request says stands before the host ends; `/` and then anything can be `//evil.example`.
((call
   function: (_) @callee) @match
  (#sink? @match "redirect" "http" @url)
  (#hole-after? @url "redirect" "http" "^(?:[a-zA-Z][a-zA-Z0-9+.-]*:(?://)?[^/?#{}]*|/?|//[^/?#{}]*)$")
  (#not-file? "<test>"))

((return_statement) @match
  (#sink? @match "redirect" "http" @url)
  (#hole-after? @url "redirect" "http" "^(?:[a-zA-Z][a-zA-Z0-9+.-]*:(?://)?[^/?#{}]*|/?|//[^/?#{}]*)$")
  (#not-file? "<test>")
  (#set! message "Request data says where this leads: a link to your site can end on another one that looks like it; allow only addresses of your own"))

((assignment left: (_) @_left) @match
  (#named? @_left "location")
  (#sink? @match "redirect" "http" @url)
  (#hole-after? @url "redirect" "http" "^(?:[a-zA-Z][a-zA-Z0-9+.-]*:(?://)?[^/?#{}]*|/?|//[^/?#{}]*)$")
  (#not-file? "<test>")
  (#set! message "Request data says where this leads: a link to your site can end on another one that looks like it; allow only addresses of your own"))

; The same where the framework encodes the address.
((call
   function: (_) @callee) @match
  (#sink? @match "encoded-redirect" "http" @url)
  (#hole-after? @url "encoded-redirect" "http" "^(?:[a-zA-Z][a-zA-Z0-9+.-]*:(?://)?[^/?#{}]*|/?|//[^/?#{}]*)$")
  (#not-file? "<test>")
  (#set! fix "allow-own-host"))

((return_statement) @match
  (#sink? @match "encoded-redirect" "http" @url)
  (#hole-after? @url "encoded-redirect" "http" "^(?:[a-zA-Z][a-zA-Z0-9+.-]*:(?://)?[^/?#{}]*|/?|//[^/?#{}]*)$")
  (#not-file? "<test>")
  (#set! message "Request data says where this leads: a link to your site can end on another one that looks like it; allow only addresses of your own"))
