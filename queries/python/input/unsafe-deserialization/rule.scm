;; title      = "Deserialization of request data"
;; message    = "`{callee}` runs whatever code the data names, and the data comes with the request: its sender can do all that this program can; use JSON"
;; severity   = "critical"
;; confidence = "high"
;; cwe        = [502]
;; owasp      = ["A08:2021"]
;; supersedes = ["pickle-load", "yaml-unsafe-load"]
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
;; [fix.no-pickle]
;; title  = "Load arrays only: `allow_pickle=False`"
;; safety = "review"
;; edits  = [{ set-argument = "2|allow_pickle", value = "False", in = "@arguments" }]

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load" "yaml.unsafe_load")
  (#sink? @match "deserialization" "http")
  (#set! message "`{callee}` builds any Python object that the YAML names, and the YAML comes with the request: its sender can run code here; use `yaml.safe_load`")
  (#set! fix "safe-load"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load_all" "yaml.unsafe_load_all")
  (#sink? @match "deserialization" "http")
  (#set! message "`{callee}` builds any Python object that the YAML names, and the YAML comes with the request: its sender can run code here; use `yaml.safe_load_all`")
  (#set! fix "safe-load-all"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "ruamel.*")
  (#sink? @match "deserialization" "http")
  (#set! message "`{callee}` builds any Python object that the YAML names, and the YAML comes with the request: its sender can run code here; use `YAML(typ=\"safe\")`"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "numpy.load" "numpy.lib.npyio.load")
  (#sink? @match "deserialization" "http")
  (#set! message "`{callee}` with `allow_pickle` runs whatever code the file names, and the file comes with the request; leave it off")
  (#set! fix "no-pickle"))

; Not code by itself, but it crashes the interpreter, and code objects are what it is for.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "marshal.load" "marshal.loads")
  (#sink? @match "deserialization" "http")
  (#set! severity "high")
  (#set! message "`{callee}` is not made for data of others: its sender can crash the interpreter or worse; use JSON"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee
    "shelve.*" "joblib.*" "sklearn.*" "keras.*" "tensorflow.*" "tf_keras.*" "gensim.*" "hickle.*")
  (#sink? @match "deserialization" "http")
  (#set! message "`{callee}` runs code that its file holds, and the request brings or names the file: its sender can do all that this program can; choose it from a fixed list"))

; Somebody who signs what is sent, and checks the signature, is not spoken to: the file imports what that is done with.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#not-callee? @callee "torch.*")
  (#sink? @match "deserialization" "http" @data)
  (#not-imports? "hmac" "itsdangerous" "django.core.signing" "cryptography" "nacl")
  (#not-named? @data "secure cookie" "signed cookie" "unsign" "unsigned"))

; The same where signatures are checked somewhere: what was found to be signed with a key of the program is clear by itself.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#not-callee? @callee "torch.*")
  (#sink? @match "deserialization" "http" @data)
  (#imports? "hmac")
  (#not-imports? "itsdangerous" "django.core.signing" "cryptography" "nacl")
  (#not-named? @data "secure cookie" "signed cookie" "unsign" "unsigned")
  (#set! profile "strict"))
