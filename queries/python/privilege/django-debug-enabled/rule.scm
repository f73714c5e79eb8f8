;; title      = "Django runs in debug mode"
;; message    = "Errors show settings, SQL and source code to every visitor; leave `DEBUG` off unless the environment turns it on"
;; severity   = "medium"
;; confidence = "medium"
;; cwe        = [489, 215]
;; owasp      = ["A05:2021"]
;;
;; [fix.environment]
;; title  = "Take it from the environment, off by default"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "{api:os.environ}.get(\"DEBUG\") == \"1\"" }]
;;
;; [fix.compare]
;; title  = "Compare with a text"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "{api:os.environ}.get({name}) == \"1\"" }]
;;
;; [fix.off]
;; title  = "Turn it off"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "False" }]

((assignment
   left: (identifier) @_setting
   right: (true) @state) @match
  (#eq? @_setting "DEBUG")
  (#file? "**/settings.py" "**/settings/*.py" "**/*settings.py" "**/settings_*.py" "**/config/*.py")
  (#not-file? "<test>" "**/*dev*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/*example*.py" "**/ci.py" "**/*docker*.py" "**/*test*/**"
    "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**")
  (#not-within? @match "if_statement" "class_definition" "function_definition" "try_statement")
  (#in-project? "django.*")
  (#set! when-unknown "default")
  (#set! fix "environment")
  (#set! fix "off"))

; Any text, "False" included, is true; and who forgets to set it runs in debug mode.
((assignment
   left: (identifier) @_setting
   right: (call function: (_) @_get arguments: (argument_list . (_) @name) @_arguments) @state) @match
  (#eq? @_setting "DEBUG")
  (#callee? @_get "os.environ.get" "os.getenv")
  (#argument? @_arguments "1|default" @_default)
  (#value? @_default True)
  (#file? "**/settings.py" "**/settings/*.py" "**/*settings.py" "**/settings_*.py" "**/config/*.py")
  (#not-file? "<test>" "**/*dev*.py" "**/*local*.py" "**/*test*.py" "**/*debug*.py" "**/*example*.py" "**/ci.py" "**/*docker*.py" "**/*test*/**"
    "**/*example*/**" "**/*demo*/**" "**/*sandbox*/**")
  (#set! message "Debug mode is on unless the environment says otherwise, and any text there, `False` included, turns it on")
  (#set! fix "compare"))

; django.conf.settings.configure(DEBUG=True) is for scripts and tests.
((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "django.conf.settings.configure")
  (#argument? @_arguments "|DEBUG" @state)
  (#value? @state True)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "off"))
