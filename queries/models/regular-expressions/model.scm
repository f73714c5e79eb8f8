;; title = "Regular expressions"

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "re.compile" "re.match" "re.search" "re.fullmatch" "re.findall" "re.finditer" "re.sub" "re.subn" "re.split"
    "re.template" "regex.compile" "regex.match" "regex.search" "regex.fullmatch" "regex.findall" "regex.finditer"
    "regex.sub" "regex.subn" "regex.split" "regex.template")
  (#set! kind "regex")
  (#set! argument "0|pattern"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "re.escape" "regex.escape")
  (#set! clears "regex"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "string.Formatter.format" "string.Formatter.vformat")
  (#set! kind "format")
  (#set! argument "0|format_string"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "builtins.str.format" "builtins.str.format_map")
  (#set! kind "format")
  (#set! argument "0"))
