;; title      = "Unescaped value marked as safe"
;; message    = "What is put into this string goes into HTML unescaped; use `format_html(\"…{{}}…\", value)`, which escapes it"
;; severity   = "medium"
;; confidence = "medium"
;; cwe        = [79]
;; owasp      = ["A03:2021"]
;; aliases    = ["B308", "B703", "S308", "mark_safe", "django_mark_safe"]
;;
;; [fix.format-html]
;; title  = "Escape the value: `format_html`"
;; safety = "review"
;; edits  = [{ replace = "@callee", with = "{api:django.utils.html.format_html}" }, { replace = "@start", with = "{end}" }, { replace = "@hole", with = "{{}}" }, { insert = ", {value}", after = "@html" }]
;;
;; [fix.format-html-2]
;; title  = "Escape the values: `format_html`"
;; safety = "review"
;; edits  = [{ replace = "@callee", with = "{api:django.utils.html.format_html}" }, { replace = "@start", with = "{end}" }, { replace = "@hole", with = "{{}}" }, { replace = "@hole2", with = "{{}}" }, { insert = ", {value}, {value2}", after = "@html" }]
;;
;; [fix.format-html-3]
;; title  = "Escape the values: `format_html`"
;; safety = "review"
;; edits  = [{ replace = "@callee", with = "{api:django.utils.html.format_html}" }, { replace = "@start", with = "{end}" }, { replace = "@hole", with = "{{}}" }, { replace = "@hole2", with = "{{}}" }, { replace = "@hole3", with = "{{}}" }, { insert = ", {value}, {value2}, {value3}", after = "@html" }]
;;
;; [fix.arguments]
;; title  = "Escape the value: `format_html`"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{api:django.utils.html.format_html}({text}, {value})" }]
;;
;; [fix.arguments-2]
;; title  = "Escape the values: `format_html`"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{api:django.utils.html.format_html}({text}, {value}, {value2})" }]
;;
;; [fix.arguments-3]
;; title  = "Escape the values: `format_html`"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{api:django.utils.html.format_html}({text}, {value}, {value2}, {value3})" }]

; A row's number or date holds no HTML, by its name.
((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start)
     . (string_content)?
     . (interpolation "{" . expression: [(identifier) (attribute)] @value . "}")
     . (string_content)?
     . (string_end)) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#match? @value "(?i)(?:^|[._])(?:id|pk|uuid|date|time|timestamp|datetime|[a-z_]+_at(?:_[a-z]+)?|(?:created|changed|updated|modified|started|finished|deleted|published)_on(?:_[a-z]+)?)$")
  (#not-flows-from? @html "http")
  (#not-constant? @html)
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "`{value}` goes into HTML unescaped; make sure that it is a number or a date"))

; A constant that goes through a helper of the program.
((call
   function: (_) @callee
   arguments: (argument_list . (call
     function: (attribute object: (string) attribute: (identifier) @_format)
     arguments: (argument_list . [
       (call function: (_) @helper arguments: (argument_list . (string) @_fixed .))
       (conditional_expression . (call function: (_) @helper arguments: (argument_list . (string) @_fixed .)) (_) . (string) .)
     ] .)) .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#eq? @_format "format")
  (#constant? @_fixed)
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "`{helper}` makes HTML of a constant here; make sure that nothing else gets into it"))

; What comes with a request.
((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start) @start
     . (string_content)?
     . (interpolation "{" . expression: (_) @value . "}") @hole
     . (string_content)?
     . (string_end) @end) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#match? @start "^[fF]['\"]")
  (#flows-from? @html "http" "xss")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `format_html(\"…{{}}…\", value)` escapes it")
  (#set! fix "format-html"))

((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start) @start
     . (string_content)?
     . (interpolation "{" . expression: (_) @value . "}") @hole
     . (string_content)?
     . (interpolation "{" . expression: (_) @value2 . "}") @hole2
     . (string_content)?
     . (string_end) @end) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#match? @start "^[fF]['\"]")
  (#flows-from? @html "http" "xss")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `format_html(\"…{{}}…\", value)` escapes it")
  (#set! fix "format-html-2"))

((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start) @start
     . (string_content)?
     . (interpolation "{" . expression: (_) @value . "}") @hole
     . (string_content)?
     . (interpolation "{" . expression: (_) @value2 . "}") @hole2
     . (string_content)?
     . (interpolation "{" . expression: (_) @value3 . "}") @hole3
     . (string_content)?
     . (string_end) @end) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#match? @start "^[fF]['\"]")
  (#flows-from? @html "http" "xss")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `format_html(\"…{{}}…\", value)` escapes it")
  (#set! fix "format-html-3"))

((call
   function: (_) @callee
   arguments: (argument_list . (call
     function: (attribute object: (string) @text attribute: (identifier) @_format)
     arguments: (argument_list . (_) @value .)) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#eq? @_format "format")
  (#flows-from? @html "http" "xss")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `format_html(\"…{{}}…\", value)` escapes it")
  (#set! fix "arguments"))

((call
   function: (_) @callee
   arguments: (argument_list . (call
     function: (attribute object: (string) @text attribute: (identifier) @_format)
     arguments: (argument_list . (_) @value . (_) @value2 .)) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#eq? @_format "format")
  (#flows-from? @html "http" "xss")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `format_html(\"…{{}}…\", value)` escapes it")
  (#set! fix "arguments-2"))

((call
   function: (_) @callee
   arguments: (argument_list . (call
     function: (attribute object: (string) @text attribute: (identifier) @_format)
     arguments: (argument_list . (_) @value . (_) @value2 . (_) @value3 .)) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#eq? @_format "format")
  (#flows-from? @html "http" "xss")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `format_html(\"…{{}}…\", value)` escapes it")
  (#set! fix "arguments-3"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) @html)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#flows-from? @html "http" "xss")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-constant? @html)
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `format_html(\"…{{}}…\", value)` escapes it"))

; Any value that is not escaped, unless its name says that it is HTML.
((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start) @start
     . (string_content)?
     . (interpolation "{" . expression: (_) @value . "}") @hole
     . (string_content)?
     . (string_end) @end) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#match? @start "^[fF]['\"]")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "format-html"))

((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start) @start
     . (string_content)?
     . (interpolation "{" . expression: (_) @value . "}") @hole
     . (string_content)?
     . (interpolation "{" . expression: (_) @value2 . "}") @hole2
     . (string_content)?
     . (string_end) @end) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#match? @start "^[fF]['\"]")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "format-html-2"))

((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start) @start
     . (string_content)?
     . (interpolation "{" . expression: (_) @value . "}") @hole
     . (string_content)?
     . (interpolation "{" . expression: (_) @value2 . "}") @hole2
     . (string_content)?
     . (interpolation "{" . expression: (_) @value3 . "}") @hole3
     . (string_content)?
     . (string_end) @end) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#match? @start "^[fF]['\"]")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "format-html-3"))

((call
   function: (_) @callee
   arguments: (argument_list . (call
     function: (attribute object: (string) @text attribute: (identifier) @_format)
     arguments: (argument_list . (_) @value .)) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#eq? @_format "format")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "arguments"))

((call
   function: (_) @callee
   arguments: (argument_list . (call
     function: (attribute object: (string) @text attribute: (identifier) @_format)
     arguments: (argument_list . (_) @value . (_) @value2 .)) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#eq? @_format "format")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "arguments-2"))

((call
   function: (_) @callee
   arguments: (argument_list . (call
     function: (attribute object: (string) @text attribute: (identifier) @_format)
     arguments: (argument_list . (_) @value . (_) @value2 . (_) @value3 .)) @html .)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#eq? @_format "format")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "arguments-3"))

((call
   function: (_) @callee
   arguments: (argument_list . [(string) (concatenated_string) (binary_operator) (call) (parenthesized_expression)] @html)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-match? @html "%\\s*\\{|^[\\w.]+\\s*%\\s*(?:args|kwargs|params)\\b")
  (#not-file? "<test>"))

; JSON for a script.
((call
   function: (_) @callee
   arguments: (argument_list . (call function: (_) @_dumps arguments: (argument_list) @_options))) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#callee? @_dumps "json.dumps" "simplejson.dumps" "ujson.dumps")
  (#no-argument? @_options "|cls")
  (#not-file? "<test>")
  (#set! message "JSON may hold `</script>`, which ends the script that it is put into; use `json_script`"))

((decorated_definition
   (decorator (_) @_decorator)
   definition: (function_definition body: (block (return_statement (call function: (_) @helper arguments: (argument_list (_)* @_fixed)) @html) @match)))
  (#callee? @_decorator "django.utils.safestring.mark_safe")
  (#constant? @_fixed)
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "`{helper}` makes HTML of constants here; make sure that nothing else gets into it"))

; `@mark_safe` on a method of an admin or a template tag.
((decorated_definition
   (decorator (_) @_decorator)
   definition: (function_definition body: (block (return_statement (_) @html) @match)))
  (#callee? @_decorator "django.utils.safestring.mark_safe")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "flatatt" "errors" "media" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>"))

; Strings that may come from anywhere: for those who want to see every use.
((call
   function: (_) @callee
   arguments: (argument_list . (_) @html)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#resolves? @html "django.utils.safestring.*" "django.utils.html.*" "django.template.*" "django.forms.*")
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "`{html}` is marked as safe already"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) @html)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "low")
  (#set! profile "strict"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) @html)) @match
  (#callee? @callee
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.safestring.SafeUnicode" "django.utils.html.mark_safe" "django.utils.html.SafeString")
  (#not-constant? @html)
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "If `{html}` may hold what somebody else wrote, that goes into HTML unescaped"))
