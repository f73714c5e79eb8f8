;; title      = "View without CSRF protection"
;; message    = "Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on"
;; severity   = "medium"
;; confidence = "medium"
;; cwe        = [352]
;; owasp      = ["A01:2021"]
;;
;; [fix.delete]
;; title  = "Delete the decorator"
;; safety = "review"
;; edits  = [{ delete = "@match" }]
;;
;; [fix.unwrap]
;; title  = "Leave the CSRF check on"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{view}" }]
;;
;; [fix.check]
;; title  = "Leave the CSRF check on"
;; safety = "review"
;; edits  = [{ delete = "@match" }]

; Reading is not protected anyway; REST framework's views do their own check; a receiver of webhooks is called by machines and
; has to verify a signature instead.
((decorated_definition
   (decorator (_) @_exempt) @match
   definition: (function_definition name: (identifier) @_name)) @_view
  (#decorated? @_view "django.views.decorators.csrf.csrf_exempt")
  (#resolves? @_exempt "django.views.decorators.csrf.csrf_exempt")
  (#not-decorated? @_view
    "django.views.decorators.http.require_GET" "django.views.decorators.http.require_safe" "rest_framework.decorators.api_view")
  (#not-match? @_name "(?i)webhook|hook$|callback|ipn|saml|acs|health|metrics|sns|oauth|token|csp|report")
  (#not-match? @_view "compare_digest|construct_event|hmac\\.|[Ss]ignature|verify_|[Aa]uthorization|HTTP_AUTHORIZATION|[Aa]pi_?[Kk]ey|API_KEY")
  (#not-file? "**/*oauth*" "**/*oidc*" "**/*webhook*" "**/*saml*" "**/*ipn*" "<test>")
  (#set! fix "delete"))

((decorated_definition
   (decorator (_) @_exempt) @match
   definition: (function_definition)) @_view
  (#decorated? @_view "django.views.decorators.csrf.csrf_exempt")
  (#resolves? @_exempt "django.views.decorators.csrf.csrf_exempt")
  (#not-decorated? @_view "django.views.decorators.http.require_GET" "django.views.decorators.http.require_safe")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "This view has no CSRF check: make sure that it checks who is calling by other means than a cookie"))

; Classes: method_decorator(csrf_exempt, name="dispatch")
((decorated_definition
   (decorator (call function: (_) @_method_decorator arguments: (argument_list . (_) @_exempt))) @match) @_view
  (#callee? @_method_decorator "django.utils.decorators.method_decorator")
  (#resolves? @_exempt "django.views.decorators.csrf.csrf_exempt")
  (#not-match? @_view "compare_digest|construct_event|hmac\\.|[Ss]ignature|verify_|[Aa]uthorization|HTTP_AUTHORIZATION|[Aa]pi_?[Kk]ey|API_KEY|[Ww]eb[Hh]ook")
  (#not-file? "**/*oauth*" "**/*oidc*" "**/*webhook*" "**/*saml*" "**/*ipn*" "<test>")
  (#set! fix "delete"))

((decorated_definition
   (decorator (call function: (_) @_method_decorator arguments: (argument_list . (_) @_decorators))) @match) @_view
  (#callee? @_method_decorator "django.utils.decorators.method_decorator")
  (#element? @_decorators "django.views.decorators.csrf.csrf_exempt")
  (#not-match? @_view "compare_digest|construct_event|hmac\\.|[Ss]ignature|verify_|[Aa]uthorization|HTTP_AUTHORIZATION|[Aa]pi_?[Kk]ey|API_KEY|[Ww]eb[Hh]ook")
  (#not-file? "**/*oauth*" "**/*oidc*" "**/*webhook*" "**/*saml*" "**/*ipn*" "<test>"))

; urls.py: path("pay/", csrf_exempt(PayView.as_view()))
((call
   function: (_) @_exempt
   arguments: (argument_list . (_) @view .)) @match
  (#callee? @_exempt "django.views.decorators.csrf.csrf_exempt")
  (#not-match? @view "(?i)webhook|callback|ipn|saml|acs|health|metrics")
  (#not-file? "**/*oauth*" "**/*oidc*" "**/*webhook*" "**/*saml*" "**/*ipn*" "<test>")
  (#set! fix "unwrap"))

; What the decorator does, by hand.
((assignment
   left: (attribute attribute: (identifier) @_name)
   right: (_) @_state) @match
  (#eq? @_name "csrf_exempt")
  (#value? @_state True)
  (#imports? "django")
  (#not-within? @match "function_definition")
  (#not-file? "**/*oauth*" "**/*oidc*" "**/*webhook*" "**/*saml*" "**/*ipn*" "<test>")
  (#set! fix "check"))

; REST framework checks the token for session logins only, and here no more.
((class_definition
   body: (block
     (function_definition
       name: (identifier) @_name
       body: (block . [(return_statement) (pass_statement)] @_nothing)) @match)) @_class
  (#subclass? @_class "rest_framework.authentication.SessionAuthentication")
  (#eq? @_name "enforce_csrf")
  (#not-file? "**/*oauth*" "**/*oidc*" "**/*webhook*" "**/*saml*" "**/*ipn*" "<test>")
  (#set! confidence "high")
  (#set! message "Session logins are accepted without a CSRF token: any website can send requests as the visitor; leave `enforce_csrf` as it is")
  (#set! fix "delete"))
