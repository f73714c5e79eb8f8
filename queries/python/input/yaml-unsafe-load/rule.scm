;; title      = "Unsafe YAML deserialization"
;; message    = "`{callee}` builds any Python object that the YAML names; use `yaml.safe_load`"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [502]
;; owasp      = ["A08:2021"]
;; aliases    = ["B506", "S506", "yaml_load"]
;;
;; [fix.safe-load]
;; title  = "Use `yaml.safe_load`"
;; safety = "review"
;; edits  = [{ replace = "@callee", with = "{api:yaml.safe_load}" }, { remove-argument = "1|Loader", from = "@arguments" }]
;;
;; [fix.safe-load-all]
;; title  = "Use `yaml.safe_load_all`"
;; safety = "review"
;; edits  = [{ replace = "@callee", with = "{api:yaml.safe_load_all}" }, { remove-argument = "1|Loader", from = "@arguments" }]
;;
;; [fix.safe-loader]
;; title  = "Use `SafeLoader`"
;; safety = "review"
;; edits  = [{ set-argument = "1|Loader", value = "{api:yaml.SafeLoader}", in = "@arguments" }]
;;
;; [fix.c-safe-loader]
;; title  = "Use `CSafeLoader`"
;; safety = "review"
;; edits  = [{ set-argument = "1|Loader", value = "{api:yaml.CSafeLoader}", in = "@arguments" }]
;;
;; [fix.safe-class]
;; title  = "Use `SafeLoader`"
;; safety = "review"
;; edits  = [{ replace = "@class", with = "{api:yaml.SafeLoader}" }]

; Without a loader: unsafe before PyYAML 5.1, a warning before 6, a TypeError since.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load")
  (#no-argument? @arguments "1|Loader")
  (#set! fix "safe-load"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load_all")
  (#no-argument? @arguments "1|Loader")
  (#set! message "`{callee}` builds any Python object that the YAML names; use `yaml.safe_load_all`")
  (#set! fix "safe-load-all"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.unsafe_load")
  (#set! fix "safe-load"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.unsafe_load_all")
  (#set! message "`{callee}` builds any Python object that the YAML names; use `yaml.safe_load_all`")
  (#set! fix "safe-load-all"))

; The loader in C is kept in C.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load" "yaml.load_all")
  (#argument? @arguments "1|Loader" @loader)
  (#resolves? @loader "yaml.CLoader" "yaml.CUnsafeLoader" "yaml.cyaml.CLoader" "yaml.cyaml.CUnsafeLoader")
  (#set! message "`{loader}` builds any Python object that the YAML names; use `CSafeLoader`")
  (#set! fix "c-safe-loader"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load")
  (#argument? @arguments "1|Loader" @loader)
  (#resolves? @loader "yaml.Loader" "yaml.UnsafeLoader" "yaml.loader.Loader" "yaml.loader.UnsafeLoader")
  (#set! message "`{loader}` builds any Python object that the YAML names; use `yaml.safe_load`")
  (#set! fix "safe-load")
  (#set! fix "safe-loader"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load_all")
  (#argument? @arguments "1|Loader" @loader)
  (#resolves? @loader "yaml.Loader" "yaml.UnsafeLoader" "yaml.loader.Loader" "yaml.loader.UnsafeLoader")
  (#set! message "`{loader}` builds any Python object that the YAML names; use `yaml.safe_load_all`")
  (#set! fix "safe-load-all")
  (#set! fix "safe-loader"))

; `Loader=None` is the old default.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load")
  (#argument? @arguments "1|Loader" @loader)
  (#value? @loader None)
  (#set! fix "safe-load"))

; A loader of the user's own that inherits an unsafe one; its constructors would be lost, so no fix.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load" "yaml.load_all")
  (#argument? @arguments "1|Loader" @loader)
  (#subclass? @loader
    "yaml.Loader" "yaml.UnsafeLoader" "yaml.CLoader" "yaml.CUnsafeLoader" "yaml.loader.Loader" "yaml.loader.UnsafeLoader")
  (#set! message "`{loader}` inherits from an unsafe loader and builds any Python object that the YAML names; derive it from `yaml.SafeLoader`"))

; The loader used as an object.
((call
   function: (attribute
     object: (call function: (_) @class)
     attribute: (identifier) @_method)) @match
  (#any-of? @_method "get_data" "get_single_data")
  (#resolves? @class "yaml.Loader" "yaml.UnsafeLoader" "yaml.loader.Loader" "yaml.loader.UnsafeLoader" "yaml.CLoader" "yaml.CUnsafeLoader")
  (#set! message "`{class}` builds any Python object that the YAML names; use `SafeLoader`")
  (#set! fix "safe-class"))

((call
   function: (_) @callee) @match
  (#callee? @callee
    "yaml.Loader.get_data" "yaml.Loader.get_single_data" "yaml.UnsafeLoader.get_data" "yaml.UnsafeLoader.get_single_data"
    "yaml.CLoader.get_data" "yaml.CLoader.get_single_data" "yaml.CUnsafeLoader.get_data" "yaml.CUnsafeLoader.get_single_data"
    "yaml.loader.Loader.get_data" "yaml.loader.Loader.get_single_data" "yaml.loader.UnsafeLoader.get_data"
    "yaml.loader.UnsafeLoader.get_single_data")
  (#set! message "This loader builds any Python object that the YAML names; make it a `yaml.SafeLoader`"))

; FullLoader ran code until PyYAML 5.4 (CVE-2020-1747, CVE-2020-14343).
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load" "yaml.load_all")
  (#argument? @arguments "1|Loader" @loader)
  (#resolves? @loader "yaml.FullLoader" "yaml.CFullLoader" "yaml.loader.FullLoader" "yaml.cyaml.CFullLoader")
  (#version? "pyyaml" "<5.4")
  (#set! message "`{loader}` of this PyYAML runs code that the YAML names (CVE-2020-14343); use `SafeLoader` or PyYAML 5.4")
  (#set! fix "safe-loader"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load" "yaml.load_all")
  (#argument? @arguments "1|Loader" @loader)
  (#resolves? @loader "yaml.FullLoader" "yaml.CFullLoader" "yaml.loader.FullLoader" "yaml.cyaml.CFullLoader")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "`{loader}` gives more than plain data and has been broken twice; `SafeLoader` is enough for configuration")
  (#set! fix "safe-loader"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.full_load")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "`{callee}` gives more than plain data and has been broken twice; `yaml.safe_load` is enough for configuration")
  (#set! fix "safe-load"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.full_load_all")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "`{callee}` gives more than plain data and has been broken twice; `yaml.safe_load_all` is enough for configuration")
  (#set! fix "safe-load-all"))
