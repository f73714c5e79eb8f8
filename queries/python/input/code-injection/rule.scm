;; title      = "Code injection"
;; message    = "`{callee}` runs request data as code: its sender can do all that this program can"
;; severity   = "critical"
;; confidence = "high"
;; cwe        = [95, 94]
;; owasp      = ["A03:2021"]
;; supersedes = ["dynamic-attribute-dispatch", "eval-used", "exec-used"]
;;
;; [fix.literal-eval]
;; title  = "Use `ast.literal_eval` (accepts literals only)"
;; safety = "review"
;; if     = '(#no-argument? @arguments "1|globals")'
;; edits  = [{ replace = "@callee", with = "{api:ast.literal_eval}" }]

; Put together from pieces: names and calls stand around the data, which no literal has.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "builtins.eval")
  (#sink? @match "code" "http" @code)
  (#value-match? @code "[A-Za-z_]\\w*[^\\w'\"]*\\{|\\{\\}\\s*[.(]"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "builtins.eval")
  (#sink? @match "code" "http")
  (#set! message "`{callee}` runs request data as code: its sender can do all that this program can; `ast.literal_eval` reads values only")
  (#set! fix "literal-eval"))

; A module below one of the program's own: what is there can be loaded, and nothing else.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee
    "importlib.import_module" "importlib.__import__" "builtins.__import__" "pkgutil.resolve_name" "runpy.run_module" "pydoc.locate"
    "django.utils.module_loading.import_string" "werkzeug.utils.import_string")
  (#sink? @match "code" "http" @name)
  (#value-match? @name "^[\\w.]*\\w\\.\\{")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "Request data says which module below this package is loaded; choose it from a fixed list"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee
    "importlib.import_module" "importlib.__import__" "builtins.__import__" "pkgutil.resolve_name" "runpy.run_module" "pydoc.locate"
    "runpy.run_path" "importlib.util.spec_from_file_location" "imp.load_source" "imp.load_compiled" "imp.load_dynamic"
    "django.utils.module_loading.import_string" "werkzeug.utils.import_string")
  (#sink? @match "code" "http")
  (#set! severity "high")
  (#set! message "Request data says which module `{callee}` loads, and loading runs it; choose it from a fixed list"))

; Interpreters that look harmless.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "pandas.*" "numexpr.*" "sympy.*")
  (#sink? @match "code" "http")
  (#set! severity "high")
  (#set! message "`{callee}` evaluates request data, and its expressions can reach Python; build the expression from names and values that you check"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#sink? @match "code" "http"))
