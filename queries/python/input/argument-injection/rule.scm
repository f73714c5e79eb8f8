;; title      = "Option from a request"
;; message    = "`{value}` comes from a request, and the program takes it for an option if it begins with `-`; put `\"--\"` before it, or check what it begins with"
;; severity   = "medium"
;; confidence = "medium"
;; profile    = "strict"
;; cwe        = [88]
;; owasp      = ["A03:2021"]
;;
;; [fix.end-of-options]
;; title  = "Put `\"--\"` before it"
;; safety = "review"
;; if     = '''(#match? @argv "^\\[\\s*[\"'](?:/usr)?(?:/bin/)?(?:[ef]?grep|cat|head|tail|sort|wc|file|du|ls|rm|cp|mv|mkdir|rmdir|chmod|chown|touch|ln|stat|md5sum|sha256sum|unzip|gzip|gunzip|diff)[\"']") (#match? @argv "^\\[(?:\\s*[\"'][^\"']*[\"'],)*\\s*[^\"'\\s\\-][^\"',]*(?:\\[[\"'][^\"']*[\"']\\])?\\s*(?:,\\s*[\"'][^-\"'][^\"']*[\"'])*\\s*,?\\s*\\]$")'''
;; edits  = [{ insert = "\"--\", ", before = "@value" }]

; A word that begins with what the request brings, and no word of the list says that options have ended. What begins with something of the
; program's own, as "./" + name and f"--author={name}" do, is no option, or only that one. The fix is for programs that know `--` and take it
; for nothing else.
((call
   function: (_) @callee
   arguments: (argument_list (list . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @argv)) @match
  (#sink? @match "argument" "http")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @argv "[\"']--[\"']")
  (#set! fix "end-of-options"))

((call
   function: (_) @callee
   arguments: (argument_list (list . (_) . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @argv)) @match
  (#sink? @match "argument" "http")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @argv "[\"']--[\"']")
  (#set! fix "end-of-options"))

((call
   function: (_) @callee
   arguments: (argument_list (list . (_) . (_) . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @argv)) @match
  (#sink? @match "argument" "http")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @argv "[\"']--[\"']")
  (#set! fix "end-of-options"))

((call
   function: (_) @callee
   arguments: (argument_list (list . (_) . (_) . (_) . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @argv)) @match
  (#sink? @match "argument" "http")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @argv "[\"']--[\"']")
  (#set! fix "end-of-options"))

((call
   function: (_) @callee
   arguments: (argument_list (list . (_) . (_) . (_) . (_) . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @argv)) @match
  (#sink? @match "argument" "http")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @argv "[\"']--[\"']")
  (#set! fix "end-of-options"))

((call
   function: (_) @callee
   arguments: (argument_list (list . (_) . (_) . (_) . (_) . (_) . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @argv)) @match
  (#sink? @match "argument" "http")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @argv "[\"']--[\"']")
  (#set! fix "end-of-options"))

; The words of a list that was put together before, or of which only the value tells.
((call
   function: (_) @callee
   arguments: (argument_list . (_) @value)) @match
  (#sink? @match "argument" "http")
  (#option-from? @value "http" "argument")
  (#set! message "A word of `{value}` comes from a request, and the program takes it for an option if it begins with `-`; put `\"--\"` before it, or check what it begins with"))

; The words as arguments, one each.
((call
   function: (_) @callee
   arguments: (argument_list . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @_words) @match
  (#callee? @callee
    "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec" "os.execl" "os.execlp" "os.spawnl" "os.spawnlp")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @_words "[\"']--[\"']"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @_words) @match
  (#callee? @callee
    "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec" "os.execl" "os.execlp" "os.spawnl" "os.spawnlp")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @_words "[\"']--[\"']"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . (_) . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @_words) @match
  (#callee? @callee
    "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec" "os.execl" "os.execlp" "os.spawnl" "os.spawnlp")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @_words "[\"']--[\"']"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . (_) . (_) . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @_words) @match
  (#callee? @callee
    "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec" "os.execl" "os.execlp" "os.spawnl" "os.spawnlp")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @_words "[\"']--[\"']"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . (_) . (_) . (_) . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @_words) @match
  (#callee? @callee
    "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec" "os.execl" "os.execlp" "os.spawnl" "os.spawnlp")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @_words "[\"']--[\"']"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) . (_) . (_) . (_) . (_) . (_) . [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @_words) @match
  (#callee? @callee
    "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec" "os.execl" "os.execlp" "os.spawnl" "os.spawnlp")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @_words "[\"']--[\"']"))

; GitPython: `repo.git.log(name)`.
((call
   function: (attribute object: (attribute attribute: (identifier) @_git))
   arguments: (argument_list [(identifier) (attribute) (subscript) (call) (string) (binary_operator) (conditional_expression) (boolean_operator)] @value) @_words) @match
  (#eq? @_git "git")
  (#sink? @match "argument" "http")
  (#hole-after? @value "argument" "http" "^$")
  (#not-match? @_words "[\"']--[\"']"))
