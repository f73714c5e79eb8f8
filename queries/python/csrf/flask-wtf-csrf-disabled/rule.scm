;; title      = "Flask-WTF without CSRF protection"
;; message    = "Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [352]
;; owasp      = ["A01:2021"]
;;
;; [fix.on]
;; title  = "Turn the check on"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "True" }]
;;
;; [fix.delete]
;; title  = "Delete the setting: the check is on without it"
;; safety = "review"
;; edits  = [{ delete = "@match" }]
;;
;; [fix.no-argument]
;; title  = "Delete the argument: the check is on without it"
;; safety = "review"
;; edits  = [{ delete = "@match" }]

; What is set together with TESTING is for tests.
((function_definition
   body: (block (expression_statement (assignment left: (subscript subscript: (string (string_content) @_name)) right: (_) @state) @match))) @_function
  (#any-of? @_name "WTF_CSRF_ENABLED" "WTF_CSRF_CHECK_DEFAULT")
  (#value? @state False 0)
  (#match? @_function "TESTING|\\.testing\\b|def \\w*test")
  (#set! severity "low")
  (#set! profile "audit"))

; Views are checked only where they ask for it, csrf.protect(); forms of FlaskForm check themselves.
((assignment
   left: (identifier) @_name
   right: (_) @state) @match
  (#eq? @_name "WTF_CSRF_CHECK_DEFAULT")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-file? "<test>" "**/*test*" "**/*test*/**")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Only views that call `csrf.protect()`, and forms, are checked now: any website can send requests to the others")
  (#set! fix "on")
  (#set! fix "delete"))

((assignment
   left: (subscript subscript: (string (string_content) @_name))
   right: (_) @state) @match
  (#eq? @_name "WTF_CSRF_CHECK_DEFAULT")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-file? "<test>" "**/*test*" "**/*test*/**")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Only views that call `csrf.protect()`, and forms, are checked now: any website can send requests to the others")
  (#set! fix "on")
  (#set! fix "delete"))

((keyword_argument
   name: (identifier) @_name
   value: (_) @state) @match
  (#eq? @_name "WTF_CSRF_CHECK_DEFAULT")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-file? "<test>" "**/*test*" "**/*test*/**")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Only views that call `csrf.protect()`, and forms, are checked now: any website can send requests to the others")
  (#set! fix "on")
  (#set! fix "delete"))

; app.config["WTF_CSRF_ENABLED"] = False
((assignment
   left: (subscript subscript: (string (string_content) @_name))
   right: (_) @state) @match
  (#eq? @_name "WTF_CSRF_ENABLED")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*test*" "**/*test*/**" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*example*/**" "**/docs/**")
  (#set! fix "on")
  (#set! fix "delete"))

; app.config.update(WTF_CSRF_ENABLED=False)
((call
   function: [(attribute attribute: (identifier) @_update) (identifier) @_update]
   arguments: (argument_list (keyword_argument name: (identifier) @_name value: (_) @state) @match) @_arguments)
  (#any-of? @_update "update" "from_mapping" "dict")
  (#eq? @_name "WTF_CSRF_ENABLED")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-match? @_arguments "TESTING")
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*test*" "**/*test*/**" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*example*/**" "**/docs/**")
  (#set! fix "on")
  (#set! fix "delete"))

((call
   function: (attribute attribute: (identifier) @_update)
   arguments: (argument_list . (dictionary (pair key: (string (string_content) @_name) value: (_) @state) @match)) @_arguments)
  (#any-of? @_update "update" "from_mapping")
  (#eq? @_name "WTF_CSRF_ENABLED")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-match? @_arguments "TESTING")
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*test*" "**/*test*/**" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*example*/**" "**/docs/**")
  (#set! fix "on")
  (#set! fix "delete"))

((call
   function: (attribute object: (attribute attribute: (identifier) @_config) attribute: (identifier) @_setdefault)
   arguments: (argument_list . (_) @_name . (_) @state .)) @match
  (#eq? @_setdefault "setdefault")
  (#eq? @_config "config")
  (#value? @_name "WTF_CSRF_ENABLED")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*test*" "**/*test*/**" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*example*/**" "**/docs/**")
  (#set! fix "on")
  (#set! fix "delete"))

; A settings file for app.config.from_object or from_pyfile.
((assignment
   left: (identifier) @_name
   right: (_) @state) @match
  (#eq? @_name "WTF_CSRF_ENABLED")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-within? @match "if_statement" "class_definition" "function_definition")
  (#not-file? "<test>" "**/*test*" "**/*test*/**" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*example*/**" "**/docs/**")
  (#set! fix "on")
  (#set! fix "delete"))

; class Config: WTF_CSRF_ENABLED = False
((class_definition
   name: (identifier) @_class
   body: (block (expression_statement (assignment left: (identifier) @_name right: (_) @state) @match))) @_whole
  (#eq? @_name "WTF_CSRF_ENABLED")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-match? @_class "(?i)test|dev|local|debug|ci$|mock")
  (#not-match? @_whole "\\bTESTING\\s*(:\\s*bool\\s*)?=\\s*True")
  (#not-file? "<test>" "**/*test*" "**/*test*/**" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*example*/**" "**/docs/**")
  (#set! fix "on")
  (#set! fix "delete"))

; Config.WTF_CSRF_ENABLED = False
((assignment
   left: (attribute attribute: (identifier) @_name)
   right: (_) @state) @match
  (#eq? @_name "WTF_CSRF_ENABLED")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*test*" "**/*test*/**" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*example*/**" "**/docs/**")
  (#set! fix "on")
  (#set! fix "delete"))

; What app.config.from_prefixed_env() reads, as JSON.
((assignment
   left: (subscript value: (_) @_environ subscript: (string (string_content) @_name))
   right: (_) @_state) @match
  (#eq? @_name "FLASK_WTF_CSRF_ENABLED")
  (#resolves? @_environ "os.environ")
  (#value? @_state "false" "0")
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*test*" "**/*test*/**")
  (#set! fix "delete"))

; A form of its own, with a button that sends it. What searches is sent by GET and changes nothing.
((class_definition
   name: (identifier) @_form
   body: (block
     (class_definition
       name: (identifier) @_meta
       body: (block (expression_statement (assignment left: (identifier) @_csrf right: (_) @state) @match))))) @_class
  (#subclass? @_class "flask_wtf.FlaskForm" "flask_wtf.form.FlaskForm" "flask_wtf.Form" "flask_wtf.form.Form")
  (#eq? @_meta "Meta")
  (#eq? @_csrf "csrf")
  (#value? @state False)
  (#not-value? @state True)
  (#match? @_class "SubmitField")
  (#not-match? @_form "(?i)search|filter|query|find|lookup|sort|paginat|api")
  (#not-match? @_class "request\\.args")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "Any website can make a visitor's browser send this form, with the visitor's cookies: leave the check on")
  (#set! fix "on"))

; Some form: of an API, inside another one, or searching.
((class_definition
   body: (block
     (class_definition
       name: (identifier) @_meta
       body: (block (expression_statement (assignment left: (identifier) @_csrf right: (_) @state) @match))))) @_class
  (#subclass? @_class "flask_wtf.FlaskForm" "flask_wtf.form.FlaskForm" "flask_wtf.Form" "flask_wtf.form.Form")
  (#eq? @_meta "Meta")
  (#eq? @_csrf "csrf")
  (#value? @state False)
  (#not-value? @state True)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something")
  (#set! fix "on"))

; LoginForm(meta={"csrf": False})
((keyword_argument
   name: (identifier) @_name
   value: (_) @_meta) @match
  (#eq? @_name "meta")
  (#entry? @_meta "csrf" False)
  (#not-entry? @_meta "csrf" True)
  (#not-file? "<test>" "**/*test*")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something")
  (#set! fix "no-argument"))

((keyword_argument
   name: (identifier) @_name
   value: (_) @state) @match
  (#eq? @_name "csrf_enabled")
  (#value? @state False)
  (#not-value? @state True)
  (#not-file? "<test>" "**/*test*")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something")
  (#set! fix "no-argument"))

; kwargs["meta"] = {"csrf": False}
((assignment
   left: (subscript subscript: (string (string_content) @_name))
   right: (_) @_meta) @match
  (#eq? @_name "meta")
  (#entry? @_meta "csrf" False)
  (#not-entry? @_meta "csrf" True)
  (#not-file? "<test>" "**/*test*")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something"))

((assignment
   left: (subscript subscript: (string (string_content) @_name))
   right: (_) @state) @match
  (#eq? @_name "csrf_enabled")
  (#value? @state False)
  (#not-value? @state True)
  (#not-file? "<test>" "**/*test*")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something"))

; @csrf.exempt
((decorated_definition
   (decorator (_) @_exempt) @match) @_view
  (#decorated? @_view "flask_wtf.CSRFProtect.exempt" "flask_wtf.csrf.CSRFProtect.exempt" "flask_wtf.csrf.CsrfProtect.exempt" "flask_wtf.CsrfProtect.exempt")
  (#resolves? @_exempt "flask_wtf.CSRFProtect.exempt" "flask_wtf.csrf.CSRFProtect.exempt" "flask_wtf.csrf.CsrfProtect.exempt" "flask_wtf.CsrfProtect.exempt")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "This view has no CSRF check: make sure that it checks who is calling by other means than a cookie")
  (#set! fix "delete"))

((call
   function: (_) @_exempt) @match
  (#callee? @_exempt "flask_wtf.CSRFProtect.exempt" "flask_wtf.csrf.CSRFProtect.exempt" "flask_wtf.csrf.CsrfProtect.exempt" "flask_wtf.CsrfProtect.exempt")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "What is exempted here has no CSRF check: make sure that it checks who is calling by other means than a cookie")
  (#set! fix "delete"))

; Right wherever the environment turns it on; a dict that nobody sees the use of; under a condition; for development.
((assignment
   left: [(identifier) @_name (attribute attribute: (identifier) @_name)]
   right: (_) @state) @match
  (#eq? @_name "WTF_CSRF_ENABLED")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-file? "<test>" "**/*test*" "**/*test*/**")
  (#not-within? @match "class_definition")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "on"))

((assignment
   left: (subscript subscript: (string (string_content) @_name))
   right: (_) @state) @match
  (#eq? @_name "WTF_CSRF_ENABLED")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-file? "<test>" "**/*test*" "**/*test*/**")
  (#not-within? @match "class_definition")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "on"))

((assignment
   left: (identifier) @_name
   right: (call function: (_) @_get arguments: (argument_list) @_arguments) @state) @match
  (#eq? @_name "WTF_CSRF_ENABLED")
  (#callee? @_get "os.environ.get" "os.getenv")
  (#argument? @_arguments "1|default" @_default)
  (#value? @_default False 0 "")
  (#not-file? "<test>" "**/*test*" "**/*test*/**")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Unless the environment turns the check on, any website can make a visitor's browser send these forms")
  (#set! fix "on"))

((pair
   key: (string (string_content) @_name)
   value: (_) @state) @match
  (#eq? @_name "WTF_CSRF_ENABLED")
  (#value? @state False 0)
  (#not-value? @state True)
  (#not-file? "<test>" "**/*test*" "**/*test*/**")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "on"))
