;; title      = "Unescaped value in markup"
;; message    = "What is put into this string goes into HTML unescaped; use `{callee}(\"…{{}}…\").format(value)`, which escapes it"
;; severity   = "medium"
;; confidence = "medium"
;; cwe        = [79]
;; owasp      = ["A03:2021"]
;; supersedes = ["reflected-xss"]
;; aliases    = ["B704", "S704", "markupsafe_markup_xss"]
;;
;; [fix.format-1]
;; title  = "Escape the value: `.format(…)` on the markup"
;; safety = "review"
;; edits  = [{ replace = "@start", with = "{end}" }, { replace = "@hole", with = "{{}}" }, { insert = ".format({value})", after = "@match" }]
;;
;; [fix.format-2]
;; title  = "Escape the values: `.format(…)` on the markup"
;; safety = "review"
;; edits  = [{ replace = "@start", with = "{end}" }, { replace = "@hole", with = "{{}}" }, { replace = "@hole2", with = "{{}}" }, { insert = ".format({value}, {value2})", after = "@match" }]
;;
;; [fix.format-3]
;; title  = "Escape the values: `.format(…)` on the markup"
;; safety = "review"
;; edits  = [{ replace = "@start", with = "{end}" }, { replace = "@hole", with = "{{}}" }, { replace = "@hole2", with = "{{}}" }, { replace = "@hole3", with = "{{}}" }, { insert = ".format({value}, {value2}, {value3})", after = "@match" }]
;;
;; [fix.outside]
;; title  = "Escape the values: `.format(…)` on the markup"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{callee}({text}).format{values}" }]
;;
;; [fix.percent]
;; title  = "Escape the values: `%` on the markup"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{callee}({text}) % {values}" }]
;;
;; [fix.sum]
;; title  = "Escape the value: `+` on the markup"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{callee}({text}) + {value} + {callee}({text2})" }]

; A row's number or date holds no HTML, by its name.
((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start)
     . (string_content)?
     . (interpolation "{" . expression: [(identifier) (attribute)] @value . "}")
     . (string_content)?
     . (string_end)) @html .)) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
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
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#eq? @_format "format")
  (#constant? @_fixed)
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "`{helper}` makes HTML of a constant here; make sure that nothing else gets into it"))

; Text again, not markup.
((call
   function: (attribute
     object: (call function: (_) @callee arguments: (argument_list)) @match
     attribute: (identifier) @back))
  (#any-of? @back "unescape" "striptags")
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "`{back}` makes this text again, which holds whatever it held before; escape it where it goes into HTML"))

; What comes with a request.
((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start) @start
     . (string_content)?
     . (interpolation "{" . expression: (_) @value . "}") @hole
     . (string_content)?
     . (string_end) @end) @html .)) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#match? @start "^[fF]['\"]")
  (#sink? @match "xss" "http")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `{callee}(\"…{{}}…\").format(value)` escapes it")
  (#set! fix "format-1"))

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
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#match? @start "^[fF]['\"]")
  (#sink? @match "xss" "http")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `{callee}(\"…{{}}…\").format(value)` escapes it")
  (#set! fix "format-2"))

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
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#match? @start "^[fF]['\"]")
  (#sink? @match "xss" "http")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `{callee}(\"…{{}}…\").format(value)` escapes it")
  (#set! fix "format-3"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator left: (string) @text operator: "%" right: (_) @values) @html .)) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#sink? @match "xss" "http")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `{callee}(\"…{{}}…\").format(value)` escapes it")
  (#set! fix "percent"))

((call
   function: (_) @callee
   arguments: (argument_list . (call
     function: (attribute object: (string) @text attribute: (identifier) @_format)
     arguments: (argument_list) @values) @html .)) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#eq? @_format "format")
  (#sink? @match "xss" "http")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `{callee}(\"…{{}}…\").format(value)` escapes it")
  (#set! fix "outside"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator
     left: (binary_operator left: (string) @text operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value)
     operator: "+"
     right: (string) @text2) @html .)) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#sink? @match "xss" "http")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `{callee}(\"…{{}}…\").format(value)` escapes it")
  (#set! fix "sum"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#argument? @arguments "0|base" @html)
  (#sink? @match "xss" "http")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-constant? @html)
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Request data goes into HTML unescaped; `{callee}(\"…{{}}…\").format(value)` escapes it"))

; Any value that is not escaped, unless its name says that it is HTML.
((call
   function: (_) @callee
   arguments: (argument_list . (string
     . (string_start) @start
     . (string_content)?
     . (interpolation "{" . expression: (_) @value . "}") @hole
     . (string_content)?
     . (string_end) @end) @html .)) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#match? @start "^[fF]['\"]")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "format-1"))

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
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#match? @start "^[fF]['\"]")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "format-2"))

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
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#match? @start "^[fF]['\"]")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "format-3"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator left: (string) @text operator: "%" right: (_) @values) @html .)) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "percent"))

((call
   function: (_) @callee
   arguments: (argument_list . (call
     function: (attribute object: (string) @text attribute: (identifier) @_format)
     arguments: (argument_list) @values) @html .)) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#eq? @_format "format")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "outside"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator
     left: (binary_operator left: (string) @text operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value)
     operator: "+"
     right: (string) @text2) @html .)) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-file? "<test>")
  (#set! fix "sum"))

((call
   function: (_) @callee
   arguments: (argument_list . [(string) (concatenated_string) (binary_operator) (call) (parenthesized_expression)] @html)) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#not-named? @html "html" "markup" "safe" "escaped" "escape" "esc" "escaper" "rendered" "render" "format output" "url for" "attrs" "attributes" "widget" "svg" "icon" "absolute url" "join" "nonce" "highlight" "clean" "cleaned" "sanitize" "sanitized" "sanitizer")
  (#not-match? @html "(?:\\b|_)escape\\(|\\.translate\\(")
  (#not-match? @html "%\\s*\\{|^[\\w.]+\\s*%\\s*(?:args|kwargs|params)\\b")
  (#not-file? "<test>"))

; JSON for a script.
((call
   function: (_) @callee
   arguments: (argument_list . (call function: (_) @_dumps arguments: (argument_list) @_options))) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#callee? @_dumps "json.dumps" "simplejson.dumps" "ujson.dumps")
  (#no-argument? @_options "|cls")
  (#not-file? "<test>")
  (#set! message "JSON may hold `</script>`, which ends the script that it is put into; use the filter `tojson` in the template"))

; Markup that may come from anywhere: for those who want to see every use.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#argument? @arguments "0|base" @html)
  (#resolves? @html "markupsafe.*")
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "`{html}` is markup already"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#argument? @arguments "0|base" @html)
  (#value-match? @html "\\{(?:(?:sql|nosql|ldap|xpath|command|argument|code|template|redirect|ssrf|path|deserialization|xxe|header|log|regex|format|session) ?)*\\}")
  (#set! severity "low")
  (#set! profile "strict"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#resolves? @callee "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.Markup" "wtforms.widgets.core.Markup" "wtforms.widgets.Markup")
  (#argument? @arguments "0|base" @html)
  (#not-constant? @html)
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "If `{html}` may hold what somebody else wrote, that goes into HTML unescaped"))
