;; title = "Regular expressions"

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "re.compile" "re.match" "re.search" "re.fullmatch" "re.findall" "re.finditer" "re.sub" "re.subn" "re.split"
    "re.template" "regex.compile" "regex.match" "regex.search" "regex.fullmatch" "regex.findall" "regex.finditer"
    "regex.sub" "regex.subn" "regex.split" "regex.template")
  (#set! kind "regex")
  (#set! argument "0|pattern"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pandas.Series.str.contains" "pandas.Series.str.match" "pandas.Series.str.fullmatch" "pandas.Series.str.extract"
    "pandas.Series.str.extractall" "pandas.Series.str.findall" "pandas.Series.str.count" "pandas.Index.str.contains"
    "pandas.Index.str.match" "pandas.Index.str.fullmatch")
  (#no-argument? @sink "|regex")
  (#set! kind "regex")
  (#set! argument "0|pat"))

; What stands for the text itself.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "re.escape" "regex.escape" "fnmatch.translate")
  (#set! clears "regex"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "string.Formatter.format" "string.Formatter.vformat")
  (#set! kind "format")
  (#set! argument "0|format_string"))

; `str.format(text, value)`; where it is called on a text, that text is the format and what it is given is not.
((call
   function: (attribute object: (identifier) @_class attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#eq? @_class "str")
  (#any-of? @_method "format" "format_map")
  (#set! kind "format")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "django.utils.html.format_html")
  (#set! kind "format")
  (#set! argument "0|format_string"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "django.utils.html.format_html_join")
  (#set! kind "format")
  (#set! argument "1|format_string"))

((call function: (_) @_function) @returns
  (#callee? @_function "re.compile" "regex.compile")
  (#set! type "re.Pattern"))

; Flags, as they are numbered.
((attribute) @returns
  (#resolves? @returns "re.I" "re.IGNORECASE")
  (#set! value 2))

((attribute) @returns
  (#resolves? @returns "re.L" "re.LOCALE")
  (#set! value 4))

((attribute) @returns
  (#resolves? @returns "re.M" "re.MULTILINE")
  (#set! value 8))

((attribute) @returns
  (#resolves? @returns "re.S" "re.DOTALL")
  (#set! value 16))

((attribute) @returns
  (#resolves? @returns "re.U" "re.UNICODE")
  (#set! value 32))

((attribute) @returns
  (#resolves? @returns "re.X" "re.VERBOSE")
  (#set! value 64))

((attribute) @returns
  (#resolves? @returns "re.A" "re.ASCII")
  (#set! value 256))
