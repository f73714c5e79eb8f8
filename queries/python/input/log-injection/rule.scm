;; title      = "Forged lines in the log"
;; message    = "`{value}` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`"
;; severity   = "medium"
;; confidence = "medium"
;; profile    = "strict"
;; cwe        = [117, 93]
;; owasp      = ["A09:2021"]
;;
;; [fix.repr]
;; title  = "Write it with `repr`, which shows line ends as `\\n`"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:builtins.repr}({value})" }]
;;
;; [fix.repr-hole]
;; title  = "Write it with `!r`, which shows line ends as `\\n`"
;; safety = "review"
;; if     = '(#not-match? @_hole "[!:=#]")'
;; edits  = [{ insert = "!r", after = "@value" }]

; Projects that write their log as JSON have one record in one line, whatever is in it.

; The level comes first.
((call
   function: (_) @callee
   arguments: (argument_list . (_) . 
     [
       (string (interpolation expression: (_) @value) @_hole)
       (concatenated_string (string (interpolation expression: (_) @value) @_hole))
     ] @_message)) @match
  (#callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#written-from? @value "http" "log")
  (#flows-from? @_message "http" "log")
  (#not-match? @_hole "![ra]\\s*(?::[^{}]*)?\\}$|=\\s*\\}$")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>")
  (#set! fix "repr-hole"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . 
     [
       (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value)
       (binary_operator left: (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) operator: "+" right: (string))
       (identifier) @value
       (attribute) @value
       (subscript) @value
     ])) @match
  (#callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>")
  (#set! fix "repr"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . 
     [
       (binary_operator left: (string) @_format operator: "%" right: [(identifier) @value (attribute) @value (subscript) @value (call) @value (tuple [(identifier) (attribute) (subscript) (call)] @value)])
       (call function: (attribute object: (string) @_format attribute: (identifier) @_method) arguments: (argument_list [(identifier) (attribute) (subscript) (call)] @value))
     ])) @match
  (#callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#match? @_format "%[-#0 +.\\d]*s|\\{\\w*(?::[^{}]*)?\\}")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . [(string) (concatenated_string)] @_format . (_) @value)) @match
  (#callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#match? @_format "^(?:(?:[^%]|%%)*%[-#0 +.\\d]*[a-zA-Z]){0}(?:[^%]|%%)*%[-#0 +.\\d]*s")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . [(string) (concatenated_string)] @_format . (_) . (_) @value)) @match
  (#callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#match? @_format "^(?:(?:[^%]|%%)*%[-#0 +.\\d]*[a-zA-Z]){1}(?:[^%]|%%)*%[-#0 +.\\d]*s")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . [(string) (concatenated_string)] @_format . (_) . (_) . (_) @value)) @match
  (#callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#match? @_format "^(?:(?:[^%]|%%)*%[-#0 +.\\d]*[a-zA-Z]){2}(?:[^%]|%%)*%[-#0 +.\\d]*s")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . [(string) (concatenated_string)] @_format . (_) . (_) . (_) . (_) @value)) @match
  (#callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#match? @_format "^(?:(?:[^%]|%%)*%[-#0 +.\\d]*[a-zA-Z]){3}(?:[^%]|%%)*%[-#0 +.\\d]*s")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

; The message, and what is put into it.
((call
   function: (_) @callee
   arguments: (argument_list . 
     [
       (string (interpolation expression: (_) @value) @_hole)
       (concatenated_string (string (interpolation expression: (_) @value) @_hole))
     ] @_message)) @match
  (#not-callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log" "loguru.*")
  (#written-from? @value "http" "log")
  (#flows-from? @_message "http" "log")
  (#not-match? @_hole "![ra]\\s*(?::[^{}]*)?\\}$|=\\s*\\}$")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>")
  (#set! fix "repr-hole"))

((call
   function: (_) @callee
   arguments: (argument_list . 
     [
       (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value)
       (binary_operator left: (binary_operator left: (_) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) operator: "+" right: (string))
       (identifier) @value
       (attribute) @value
       (subscript) @value
     ])) @match
  (#not-callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log" "loguru.*")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>")
  (#set! fix "repr"))

((call
   function: (_) @callee
   arguments: (argument_list . 
     [
       (binary_operator left: (string) @_format operator: "%" right: [(identifier) @value (attribute) @value (subscript) @value (call) @value (tuple [(identifier) (attribute) (subscript) (call)] @value)])
       (call function: (attribute object: (string) @_format attribute: (identifier) @_method) arguments: (argument_list [(identifier) (attribute) (subscript) (call)] @value))
     ])) @match
  (#not-callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log" "loguru.*")
  (#match? @_format "%[-#0 +.\\d]*s|\\{\\w*(?::[^{}]*)?\\}")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list . [(string) (concatenated_string)] @_format . (_) @value)) @match
  (#not-callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log" "loguru.*")
  (#match? @_format "^(?:(?:[^%]|%%)*%[-#0 +.\\d]*[a-zA-Z]){0}(?:[^%]|%%)*%[-#0 +.\\d]*s")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list . [(string) (concatenated_string)] @_format . (_) . (_) @value)) @match
  (#not-callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log" "loguru.*")
  (#match? @_format "^(?:(?:[^%]|%%)*%[-#0 +.\\d]*[a-zA-Z]){1}(?:[^%]|%%)*%[-#0 +.\\d]*s")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list . [(string) (concatenated_string)] @_format . (_) . (_) . (_) @value)) @match
  (#not-callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log" "loguru.*")
  (#match? @_format "^(?:(?:[^%]|%%)*%[-#0 +.\\d]*[a-zA-Z]){2}(?:[^%]|%%)*%[-#0 +.\\d]*s")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list . [(string) (concatenated_string)] @_format . (_) . (_) . (_) . (_) @value)) @match
  (#not-callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log" "loguru.*")
  (#match? @_format "^(?:(?:[^%]|%%)*%[-#0 +.\\d]*[a-zA-Z]){3}(?:[^%]|%%)*%[-#0 +.\\d]*s")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

; Loguru puts its arguments in for `{}`.
((call
   function: (_) @callee
   arguments: (argument_list . (string) @_format . (_) @value)) @match
  (#callee? @callee
    "loguru.logger.trace" "loguru.logger.debug" "loguru.logger.info" "loguru.logger.success" "loguru.logger.warning" "loguru.logger.error"
    "loguru.logger.critical" "loguru.logger.exception")
  (#match? @_format "\\{\\w*(?::[^{}]*)?\\}")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

((call
   function: (_) @callee
   arguments: (argument_list .
     [
       (identifier) @value
       (attribute) @value
       (subscript) @value
       (call) @value
       (binary_operator) @value
       (conditional_expression) @value
       (boolean_operator) @value
       (await) @value
       (parenthesized_expression) @value
     ])) @match
  (#callee? @callee
    "loguru.logger.trace" "loguru.logger.debug" "loguru.logger.info" "loguru.logger.success" "loguru.logger.warning" "loguru.logger.error"
    "loguru.logger.critical" "loguru.logger.exception")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

; The message was put together before.
((call
   function: (_) @callee
   arguments: (argument_list .
     [
       (identifier) @value
       (attribute) @value
       (subscript) @value
       (call) @value
       (binary_operator) @value
       (conditional_expression) @value
       (boolean_operator) @value
       (await) @value
       (parenthesized_expression) @value
     ])) @match
  (#not-callee? @callee "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#written-from? @value "http" "log")
  (#sink? @match "log" "http")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>"))

; A program's output is a log in containers.
((call
   function: (_) @callee
   arguments: (argument_list [(identifier) @value (attribute) @value (subscript) @value (call) @value (binary_operator) @value])) @match
  (#callee? @callee "builtins.print")
  (#written-from? @value "http" "log")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>")
  (#set! severity "low"))

((call
   function: (_) @callee
   arguments: (argument_list (list_splat (_) @value))) @match
  (#callee? @callee "builtins.print")
  (#flows-from? @value "http" "log")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>")
  (#set! severity "low"))

((call
   function: (_) @callee
   arguments: (argument_list (string (interpolation expression: (_) @value) @_hole))) @match
  (#callee? @callee "builtins.print")
  (#written-from? @value "http" "log")
  (#not-match? @_hole "![ra]\\s*(?::[^{}]*)?\\}$|=\\s*\\}$")
  (#not-in-project? "pythonjsonlogger.*" "json_log_formatter.*" "structlog.*" "google.cloud.logging.*" "watchtower.*" "ecs_logging.*" "logstash_formatter.*" "logstash_async.*")
  (#not-file? "<test>")
  (#set! severity "low"))
