;; title = "Tracebacks"

; Where the program's files are, what is written in them, and with what values it failed.
((call function: (_) @_function) @source
  (#callee? @_function
    "traceback.format_exc" "traceback.format_exception" "traceback.format_tb" "traceback.format_stack" "traceback.format_list"
    "traceback.extract_tb" "traceback.extract_stack" "cgitb.html" "cgitb.text"
    "werkzeug.debug.tbtools.get_current_traceback" "werkzeug.debug.tbtools.DebugTraceback" "better_exceptions.format_exception"
    "stackprinter.format" "sentry_sdk.utils.event_from_exception")
  (#set! label "exception"))

((call function: (_) @_function) @source
  (#callee? @_function
    "traceback.TracebackException.from_exception().format" "traceback.TracebackException().format"
    "traceback.StackSummary.extract().format")
  (#set! label "exception"))
