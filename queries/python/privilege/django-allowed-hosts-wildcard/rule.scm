;; title      = "Django answers for any host name"
;; message    = "`\"*\"` lets a client choose the host name that Django puts into links, such as those of password resets: list your host names"
;; severity   = "medium"
;; confidence = "medium"
;; cwe        = [644, 20]
;; owasp      = ["A05:2021"]
;;
;; [fix.environment]
;; title  = "Take the host names from the environment"
;; safety = "review"
;; edits  = [{ replace = "@hosts", with = "{api:os.environ}[\"ALLOWED_HOSTS\"].split(\",\")" }]
;;
;; [fix.no-default]
;; title  = "Have no default"
;; safety = "review"
;; edits  = [{ replace = "@hosts", with = "{api:os.environ}[{name}]" }]
;;
;; [fix.others]
;; title  = "Keep the other host names"
;; safety = "review"
;; edits  = [{ delete = "@star" }]
;;
;; [fix.delete]
;; title  = "Delete the statement"
;; safety = "review"
;; edits  = [{ delete = "@match" }]

; ALLOWED_HOSTS = ["shop.example.com", "*"]: the star makes the others useless.
((assignment
   left: (identifier) @_setting
   right: [(list (_) @_before . (string) @star) (tuple (_) @_before . (string) @star)]) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#value? @star "*")
  (#not-within? @match "if_statement" "function_definition" "except_clause" "class_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/dev/**" "**/docs/**")
  (#set! fix "others"))

((assignment
   left: (identifier) @_setting
   right: [(list (string) @star . (_) @_after) (tuple (string) @star . (_) @_after)]) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#value? @star "*")
  (#not-within? @match "if_statement" "function_definition" "except_clause" "class_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/dev/**" "**/docs/**")
  (#set! fix "others"))

((assignment
   left: (identifier) @_setting
   right: [(list . (string) @_star .) (tuple . (string) @_star .)] @hosts) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#value? @_star "*")
  (#not-within? @match "if_statement" "function_definition" "except_clause" "class_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/dev/**" "**/docs/**")
  (#set! fix "environment"))

; HOSTS = ["*"]; ALLOWED_HOSTS = HOSTS
((assignment
   left: (identifier) @_setting
   right: [(identifier) (attribute)] @hosts) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#element? @hosts "*")
  (#not-within? @match "if_statement" "function_definition" "except_clause" "class_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/dev/**" "**/docs/**"))

; ALLOWED_HOSTS = HOSTS + ["*"]
((assignment
   left: (identifier) @_setting
   right: [
     (binary_operator left: [(list (string) @star) (tuple (string) @star)])
     (binary_operator right: [(list (string) @star) (tuple (string) @star)])]) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#value? @star "*")
  (#not-within? @match "if_statement" "function_definition" "except_clause" "class_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/dev/**" "**/docs/**")
  (#set! fix "others"))

; ALLOWED_HOSTS = "*": each character is a host name.
((assignment
   left: (identifier) @_setting
   right: (string) @hosts) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#value? @hosts "*")
  (#not-within? @match "if_statement" "function_definition" "except_clause" "class_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/dev/**" "**/docs/**")
  (#set! fix "environment"))

; ALLOWED_HOSTS += ["*"]
((augmented_assignment
   left: (identifier) @_setting
   right: (_) @_more) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#element? @_more "*")
  (#not-within? @match "if_statement" "function_definition" "except_clause" "class_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/dev/**" "**/docs/**")
  (#set! fix "delete"))

((call
   function: (attribute object: (_) @_setting attribute: (identifier) @_add)
   arguments: (argument_list . (_) @_host)) @match
  (#any-of? @_add "append" "insert")
  (#match? @_setting "(^|\\.)ALLOWED_HOSTS$")
  (#value? @_host "*")
  (#not-within? @match "if_statement" "function_definition" "except_clause" "class_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/dev/**" "**/docs/**")
  (#set! fix "delete"))

((call
   function: (attribute object: (_) @_setting attribute: (identifier) @_add)
   arguments: (argument_list . (_) @_hosts .)) @match
  (#eq? @_add "extend")
  (#match? @_setting "(^|\\.)ALLOWED_HOSTS$")
  (#element? @_hosts "*")
  (#not-within? @match "if_statement" "function_definition" "except_clause" "class_definition")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/dev/**" "**/docs/**")
  (#set! fix "delete"))

; class Production(Configuration): ALLOWED_HOSTS = ["*"]
((class_definition
   name: (identifier) @_class
   body: (block (expression_statement (assignment left: (identifier) @_setting right: (_) @hosts) @match)))
  (#match? @_class "(?i)^prod|production|staging|live")
  (#eq? @_setting "ALLOWED_HOSTS")
  (#element? @hosts "*")
  (#not-file? "<test>")
  (#set! fix "environment"))

; Right wherever the environment names them.
((assignment
   left: (identifier) @_setting
   right: (call function: (attribute object: (call function: (_) @_get arguments: (argument_list . (_) @name . (_) @_default .)) @hosts))) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value? @_default "*")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*test*.py" "**/*example*.py")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Unless the environment names them, a client chooses the host name that Django puts into links: have no default")
  (#set! fix "no-default"))

((assignment
   left: (identifier) @_setting
   right: [
     (list (call function: (_) @_get arguments: (argument_list . (_) @name . (_) @_default .)) @hosts)
     (tuple (call function: (_) @_get arguments: (argument_list . (_) @name . (_) @_default .)) @hosts)]) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value? @_default "*")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*test*.py" "**/*example*.py")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Unless the environment names it, a client chooses the host name that Django puts into links: have no default")
  (#set! fix "no-default"))

((assignment
   left: (identifier) @_setting
   right: (call function: (_) @_get arguments: (argument_list) @_arguments)) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#match? @_get "(?i)env|config")
  (#argument? @_arguments "1|default" @_default)
  (#value? @_default "*")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*test*.py" "**/*example*.py")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Unless the environment names them, a client chooses the host name that Django puts into links: have no default"))

((assignment
   left: (identifier) @_setting
   right: (call function: (_) @_get arguments: (argument_list) @_arguments)) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#match? @_get "(?i)env|config")
  (#argument? @_arguments "1|default" @_default)
  (#element? @_default "*")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/*local*.py" "**/*test*.py" "**/*example*.py")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Unless the environment names them, a client chooses the host name that Django puts into links: have no default"))

; django.conf.settings.configure(ALLOWED_HOSTS=["*"]) is for programs of one file.
((call
   function: (_) @_configure
   arguments: (argument_list) @_arguments) @match
  (#callee? @_configure "django.conf.settings.configure")
  (#argument? @_arguments "|ALLOWED_HOSTS" @_hosts)
  (#element? @_hosts "*")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict"))

; Whatever is silent above because of where it stands.
((assignment
   left: (identifier) @_setting
   right: [(list (string) @_star) (tuple (string) @_star)]) @match
  (#eq? @_setting "ALLOWED_HOSTS")
  (#value? @_star "*")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "audit"))
