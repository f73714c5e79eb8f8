;; title      = "Code from a model repository is run"
;; message    = "Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read"
;; severity   = "high"
;; confidence = "medium"
;; cwe        = [829, 94]
;; owasp      = ["A08:2021"]
;;
;; [fix.off]
;; title  = "Run no code of the repository: `trust_remote_code=False`"
;; safety = "review"
;; if     = '(#eq? @value "True")'
;; edits  = [{ replace = "@value", with = "False" }]

; Of one commit: what was read is what runs.
((call
   function: [(identifier) @_function (attribute attribute: (identifier) @_function)]
   arguments: (argument_list (keyword_argument name: (identifier) @_name value: (_) @value) @match) @arguments)
  (#any-of? @_function
    "from_pretrained" "from_config" "pipeline" "load_dataset" "load_dataset_builder" "load_metric" "load" "get_dataset_config_names"
    "SentenceTransformer" "CrossEncoder" "LLM" "EngineArgs" "AsyncEngineArgs" "HuggingFaceEmbeddings" "HuggingFacePipeline" "snapshot_download")
  (#eq? @_name "trust_remote_code")
  (#value? @value True)
  (#argument? @arguments "|revision" @revision)
  (#value-match? @revision "^[0-9a-f]{40}$")
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "Code of the repository is run, of the commit `{revision.value}` only"))

; A folder of this machine.
((call
   function: [(identifier) @_function (attribute attribute: (identifier) @_function)]
   arguments: (argument_list . (_) @model (keyword_argument name: (identifier) @_name value: (_) @value) @match))
  (#any-of? @_function
    "from_pretrained" "from_config" "pipeline" "load_dataset" "load_dataset_builder" "load_metric" "load" "get_dataset_config_names"
    "SentenceTransformer" "CrossEncoder" "LLM" "EngineArgs" "AsyncEngineArgs" "HuggingFaceEmbeddings" "HuggingFacePipeline")
  (#eq? @_name "trust_remote_code")
  (#value? @value True)
  (#value-match? @model "^(?:\\.{0,2}/|~|[A-Za-z]:[\\\\/])")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Code in the folder `{model.value}` is run; take it from a repository that you have read")
  (#set! fix "off"))

; Handed on: what is wrong is the default, where it is written.
((keyword_argument
   name: (identifier) @_name
   value: [(identifier) @value (attribute attribute: (identifier) @value)]) @match
  (#eq? @_name "trust_remote_code")
  (#eq? @value "trust_remote_code")
  (#value? @value True)
  (#set! severity "info")
  (#set! profile "audit"))

((keyword_argument
   name: (identifier) @_name
   value: (_) @value) @match
  (#eq? @_name "trust_remote_code")
  (#value? @value True)
  (#file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "off"))

((keyword_argument
   name: (identifier) @_name
   value: (_) @value) @match
  (#eq? @_name "trust_remote_code")
  (#value? @value True)
  (#set! fix "off"))

; Handed over as options.
((pair
   key: (string) @_name
   value: [(identifier) @value (attribute attribute: (identifier) @value)]) @match
  (#any-of? @_name "\"trust_remote_code\"" "'trust_remote_code'")
  (#eq? @value "trust_remote_code")
  (#value? @value True)
  (#set! severity "info")
  (#set! profile "audit"))

((pair
   key: (string) @_name
   value: (_) @value) @match
  (#any-of? @_name "\"trust_remote_code\"" "'trust_remote_code'")
  (#value? @value True)
  (#not-file? "<test>")
  (#set! fix "off"))

((assignment
   left: (subscript subscript: (string) @_name)
   right: (_) @value) @match
  (#any-of? @_name "\"trust_remote_code\"" "'trust_remote_code'")
  (#value? @value True)
  (#not-file? "<test>")
  (#set! fix "off"))

; For all data sets.
((assignment
   left: (attribute attribute: (identifier) @_name)
   right: (_) @value) @match
  (#any-of? @_name "trust_remote_code" "HF_DATASETS_TRUST_REMOTE_CODE")
  (#value? @value True)
  (#not-file? "<test>")
  (#set! fix "off"))

((assignment
   left: (subscript value: (_) @_environment subscript: (string) @_name)
   right: (_) @value) @match
  (#any-of? @_name "\"HF_DATASETS_TRUST_REMOTE_CODE\"" "'HF_DATASETS_TRUST_REMOTE_CODE'")
  (#resolves? @_environment "os.environ")
  (#value? @value "1" "true" "True" "TRUE" "yes" "YES" "on" "ON")
  (#not-file? "<test>")
  (#set! message "Every data set's own code is run now; leave `HF_DATASETS_TRUST_REMOTE_CODE` off"))

; What callers get who say nothing.
((default_parameter
   name: (identifier) @_name
   value: (_) @value) @match
  (#eq? @_name "trust_remote_code")
  (#value? @value True)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "Callers who say nothing run the code of the repository; make `False` the default")
  (#set! fix "off"))

((typed_default_parameter
   name: (identifier) @_name
   value: (_) @value) @match
  (#eq? @_name "trust_remote_code")
  (#value? @value True)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "Callers who say nothing run the code of the repository; make `False` the default")
  (#set! fix "off"))

((assignment
   left: (identifier) @_name
   type: (_)
   right: (_) @value) @match
  (#eq? @_name "trust_remote_code")
  (#value? @value True)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "Callers who say nothing run the code of the repository; make `False` the default")
  (#set! fix "off"))
