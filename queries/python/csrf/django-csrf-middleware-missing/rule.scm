;; title      = "Django without the CSRF middleware"
;; message    = "Any website can make a visitor's browser send requests to your views, with the session cookie: put `CsrfViewMiddleware` back"
;; severity   = "high"
;; confidence = "medium"
;; cwe        = [352]
;; owasp      = ["A01:2021"]
;;
;; [fix.before-in-line]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ insert = "\"django.middleware.csrf.CsrfViewMiddleware\", ", before = "@next" }]
;; if     = '(#not-match? @list "\\n")'
;;
;; [fix.last-in-line]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ insert = ", \"django.middleware.csrf.CsrfViewMiddleware\"", after = "@before" }]
;; if     = '(#not-match? @list "\\n")'
;;
;; [fix.uncommented]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ delete = "@comment" }, { insert = "\"django.middleware.csrf.CsrfViewMiddleware\",\n    ", before = "@next" }]
;; if     = '(#match? @list "^.\\s*?\\n    [^ ]")'
;;
;; [fix.before]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ insert = "\"django.middleware.csrf.CsrfViewMiddleware\",\n    ", before = "@next" }]
;; if     = '(#match? @list "^.\\s*?\\n    [^ ]")'
;;
;; [fix.last]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ insert = ",\n    \"django.middleware.csrf.CsrfViewMiddleware\"", after = "@before" }]
;; if     = '(#match? @list "^.\\s*?\\n    [^ ]")'
;;
;; [fix.uncommented-2]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ delete = "@comment" }, { insert = "\"django.middleware.csrf.CsrfViewMiddleware\",\n  ", before = "@next" }]
;; if     = '(#match? @list "^.\\s*?\\n  [^ ]")'
;;
;; [fix.before-2]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ insert = "\"django.middleware.csrf.CsrfViewMiddleware\",\n  ", before = "@next" }]
;; if     = '(#match? @list "^.\\s*?\\n  [^ ]")'
;;
;; [fix.last-2]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ insert = ",\n  \"django.middleware.csrf.CsrfViewMiddleware\"", after = "@before" }]
;; if     = '(#match? @list "^.\\s*?\\n  [^ ]")'
;;
;; [fix.uncommented-8]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ delete = "@comment" }, { insert = "\"django.middleware.csrf.CsrfViewMiddleware\",\n        ", before = "@next" }]
;; if     = '(#match? @list "^.\\s*?\\n        [^ ]")'
;;
;; [fix.before-8]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ insert = "\"django.middleware.csrf.CsrfViewMiddleware\",\n        ", before = "@next" }]
;; if     = '(#match? @list "^.\\s*?\\n        [^ ]")'
;;
;; [fix.last-8]
;; title  = "Put `CsrfViewMiddleware` back"
;; safety = "review"
;; edits  = [{ insert = ",\n        \"django.middleware.csrf.CsrfViewMiddleware\"", after = "@before" }]
;; if     = '(#match? @list "^.\\s*?\\n        [^ ]")'
;;
;; [fix.delete]
;; title  = "Keep `CsrfViewMiddleware`"
;; safety = "review"
;; edits  = [{ delete = "@match" }]

; The session is the visitor's, so the requests are. What is commented out is not there.
((assignment
   left: (identifier) @_setting
   right: [(list (comment) @comment . (string) @next) (tuple (comment) @comment . (string) @next)] @list) @match
  (#any-of? @_setting "MIDDLEWARE" "MIDDLEWARE_CLASSES")
  (#match? @comment "^# *['\"]django\\.middleware\\.csrf\\.CsrfViewMiddleware['\"],?\\s*$")
  (#element? @list "django.contrib.sessions.middleware.SessionMiddleware")
  (#element? @list "django.contrib.auth.middleware.AuthenticationMiddleware")
  (#not-element? @list
    "django.middleware.csrf.CsrfViewMiddleware" "django.middleware.csrf.CsrfMiddleware" "django.contrib.csrf.middleware.CsrfMiddleware"
    "django.contrib.csrf.middleware.CsrfViewMiddleware" "session_csrf.CsrfMiddleware")
  (#not-match? @list "(?m)^[^#\\n]*[Cc][Ss][Rr][Ff]")
  (#not-within? @match "if_statement" "function_definition" "except_clause")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/docs/**")
  (#set! fix "uncommented")
  (#set! fix "uncommented-2")
  (#set! fix "uncommented-8"))

; The line goes after CommonMiddleware, as in a new project.
((assignment
   left: (identifier) @_setting
   right: [(list (string) @_before . (string) @next) (tuple (string) @_before . (string) @next)] @list) @match
  (#any-of? @_setting "MIDDLEWARE" "MIDDLEWARE_CLASSES")
  (#value? @_before "django.middleware.common.CommonMiddleware")
  (#element? @list "django.contrib.sessions.middleware.SessionMiddleware")
  (#element? @list "django.contrib.auth.middleware.AuthenticationMiddleware")
  (#not-element? @list
    "django.middleware.csrf.CsrfViewMiddleware" "django.middleware.csrf.CsrfMiddleware" "django.contrib.csrf.middleware.CsrfMiddleware"
    "django.contrib.csrf.middleware.CsrfViewMiddleware" "session_csrf.CsrfMiddleware")
  (#not-match? @list "(?m)^[^#\\n]*[Cc][Ss][Rr][Ff]")
  (#not-within? @match "if_statement" "function_definition" "except_clause")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/docs/**")
  (#set! fix "before")
  (#set! fix "before-in-line")
  (#set! fix "before-2")
  (#set! fix "before-8"))

((assignment
   left: (identifier) @_setting
   right: [(list (string) @_before . (comment) . (string) @next) (tuple (string) @_before . (comment) . (string) @next)] @list) @match
  (#any-of? @_setting "MIDDLEWARE" "MIDDLEWARE_CLASSES")
  (#value? @_before "django.middleware.common.CommonMiddleware")
  (#element? @list "django.contrib.sessions.middleware.SessionMiddleware")
  (#element? @list "django.contrib.auth.middleware.AuthenticationMiddleware")
  (#not-element? @list
    "django.middleware.csrf.CsrfViewMiddleware" "django.middleware.csrf.CsrfMiddleware" "django.contrib.csrf.middleware.CsrfMiddleware"
    "django.contrib.csrf.middleware.CsrfViewMiddleware" "session_csrf.CsrfMiddleware")
  (#not-match? @list "(?m)^[^#\\n]*[Cc][Ss][Rr][Ff]")
  (#not-within? @match "if_statement" "function_definition" "except_clause")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/docs/**")
  (#set! fix "before")
  (#set! fix "before-in-line")
  (#set! fix "before-2")
  (#set! fix "before-8"))

((assignment
   left: (identifier) @_setting
   right: [(list (string) @before) (tuple (string) @before)] @list) @match
  (#any-of? @_setting "MIDDLEWARE" "MIDDLEWARE_CLASSES")
  (#value? @before "django.middleware.common.CommonMiddleware")
  (#element? @list "django.contrib.sessions.middleware.SessionMiddleware")
  (#element? @list "django.contrib.auth.middleware.AuthenticationMiddleware")
  (#not-element? @list
    "django.middleware.csrf.CsrfViewMiddleware" "django.middleware.csrf.CsrfMiddleware" "django.contrib.csrf.middleware.CsrfMiddleware"
    "django.contrib.csrf.middleware.CsrfViewMiddleware" "session_csrf.CsrfMiddleware")
  (#not-match? @list "(?m)^[^#\\n]*[Cc][Ss][Rr][Ff]")
  (#not-within? @match "if_statement" "function_definition" "except_clause")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/docs/**")
  (#set! fix "last")
  (#set! fix "last-in-line")
  (#set! fix "last-2")
  (#set! fix "last-8"))

((assignment
   left: (identifier) @_setting
   right: [(list (string) @_before . (string) @next) (tuple (string) @_before . (string) @next)] @list) @match
  (#any-of? @_setting "MIDDLEWARE" "MIDDLEWARE_CLASSES")
  (#value? @_before "django.contrib.sessions.middleware.SessionMiddleware")
  (#element? @list "django.contrib.auth.middleware.AuthenticationMiddleware")
  (#not-element? @list
    "django.middleware.csrf.CsrfViewMiddleware" "django.middleware.csrf.CsrfMiddleware" "django.contrib.csrf.middleware.CsrfMiddleware"
    "django.contrib.csrf.middleware.CsrfViewMiddleware" "session_csrf.CsrfMiddleware")
  (#not-element? @list "django.middleware.common.CommonMiddleware")
  (#not-match? @list "(?m)^[^#\\n]*[Cc][Ss][Rr][Ff]")
  (#not-within? @match "if_statement" "function_definition" "except_clause")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/docs/**")
  (#set! fix "before")
  (#set! fix "before-in-line")
  (#set! fix "before-2")
  (#set! fix "before-8"))

((assignment
   left: (identifier) @_setting
   right: [(list (string) @_before . (comment) . (string) @next) (tuple (string) @_before . (comment) . (string) @next)] @list) @match
  (#any-of? @_setting "MIDDLEWARE" "MIDDLEWARE_CLASSES")
  (#value? @_before "django.contrib.sessions.middleware.SessionMiddleware")
  (#element? @list "django.contrib.auth.middleware.AuthenticationMiddleware")
  (#not-element? @list
    "django.middleware.csrf.CsrfViewMiddleware" "django.middleware.csrf.CsrfMiddleware" "django.contrib.csrf.middleware.CsrfMiddleware"
    "django.contrib.csrf.middleware.CsrfViewMiddleware" "session_csrf.CsrfMiddleware")
  (#not-element? @list "django.middleware.common.CommonMiddleware")
  (#not-match? @list "(?m)^[^#\\n]*[Cc][Ss][Rr][Ff]")
  (#not-within? @match "if_statement" "function_definition" "except_clause")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/docs/**")
  (#set! fix "before")
  (#set! fix "before-in-line")
  (#set! fix "before-2")
  (#set! fix "before-8"))

; Put together from lists of this file.
((assignment
   left: (identifier) @_setting
   right: (_) @_list) @match
  (#any-of? @_setting "MIDDLEWARE" "MIDDLEWARE_CLASSES")
  (#element? @_list "django.contrib.sessions.middleware.SessionMiddleware")
  (#element? @_list "django.contrib.auth.middleware.AuthenticationMiddleware")
  (#not-element? @_list
    "django.middleware.csrf.CsrfViewMiddleware" "django.middleware.csrf.CsrfMiddleware" "django.contrib.csrf.middleware.CsrfMiddleware"
    "django.contrib.csrf.middleware.CsrfViewMiddleware" "session_csrf.CsrfMiddleware")
  (#not-match? @_list "(?m)^[^#\\n]*[Cc][Ss][Rr][Ff]")
  (#not-within? @match "if_statement" "function_definition" "except_clause")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/docs/**"))

; MIDDLEWARE.remove("django.middleware.csrf.CsrfViewMiddleware")
((call
   function: (attribute object: (_) @_setting attribute: (identifier) @_remove)
   arguments: (argument_list . (_) @_middleware .)) @match
  (#eq? @_remove "remove")
  (#match? @_setting "(^|\\.)MIDDLEWARE(_CLASSES)?$")
  (#value? @_middleware "django.middleware.csrf.CsrfViewMiddleware")
  (#not-within? @match "if_statement" "function_definition" "except_clause")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/docs/**")
  (#set! message "Any website can make a visitor's browser send requests to your views, with the session cookie: leave `CsrfViewMiddleware` in")
  (#set! fix "delete"))

; [m for m in MIDDLEWARE if m != "django.middleware.csrf.CsrfViewMiddleware"]
((assignment
   left: (identifier) @_setting
   right: (list_comprehension
     (if_clause (comparison_operator . (identifier) . (string) @_middleware .) @_condition))) @match
  (#any-of? @_setting "MIDDLEWARE" "MIDDLEWARE_CLASSES")
  (#value? @_middleware "django.middleware.csrf.CsrfViewMiddleware")
  (#match? @_condition "!=")
  (#not-within? @match "if_statement" "function_definition" "except_clause")
  (#not-file? "<test>" "**/dev.py" "**/*_dev.py" "**/dev_*.py" "**/devel*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/ci.py"
    "**/*example*.py" "**/*test*/**" "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**" "**/docs/**")
  (#set! message "Any website can make a visitor's browser send requests to your views, with the session cookie: leave `CsrfViewMiddleware` in")
  (#set! fix "delete"))

; Without sessions, under a condition, for development: an auditor looks at it.
((assignment
   left: (identifier) @_setting
   right: (_) @_list) @match
  (#any-of? @_setting "MIDDLEWARE" "MIDDLEWARE_CLASSES")
  (#element? @_list "django.middleware.common.CommonMiddleware" "django.contrib.sessions.middleware.SessionMiddleware" "django.middleware.security.SecurityMiddleware")
  (#not-element? @_list
    "django.middleware.csrf.CsrfViewMiddleware" "django.middleware.csrf.CsrfMiddleware" "django.contrib.csrf.middleware.CsrfMiddleware"
    "django.contrib.csrf.middleware.CsrfViewMiddleware" "session_csrf.CsrfMiddleware")
  (#not-match? @_list "(?m)^[^#\\n]*[Cc][Ss][Rr][Ff]")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "audit")
  (#set! message "Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking"))
