;; title      = "Unsafe loading of a PyTorch file"
;; message    = "`{callee}` calls whatever functions the file names; pass `weights_only=True`"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [502]
;; owasp      = ["A08:2021"]
;; aliases    = ["B614", "pytorch_load"]
;;
;; [fix.weights-only]
;; title  = "Load tensors and plain values only: `weights_only=True`"
;; safety = "review"
;; edits  = [{ set-argument = "|weights_only", value = "True", in = "@arguments" }]
;;
;; [fix.true]
;; title  = "Load tensors and plain values only: `weights_only=True`"
;; safety = "review"
;; if     = '(#eq? @weights "False")'
;; edits  = [{ replace = "@weights", with = "True" }]

; PyTorch 2.6 made it the default.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#no-argument? @arguments "|weights_only")
  (#no-argument? @arguments "2|pickle_module")
  (#version? "torch" ">=2.6")
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "`{callee}` is safe only because PyTorch 2.6 has `weights_only=True` as the default")
  (#set! fix "weights-only"))

; What comes from outside.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#argument? @arguments "0|f" @file)
  (#flows-from? @file "http")
  (#argument? @arguments "|weights_only" @weights)
  (#value? @weights False)
  (#set! severity "critical")
  (#set! message "`{callee}` calls whatever functions the file names, and the file comes with the request; pass `weights_only=True`")
  (#set! fix "true"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#argument? @arguments "0|f" @file)
  (#flows-from? @file "http")
  (#no-argument? @arguments "|weights_only")
  (#set! severity "critical")
  (#set! confidence "medium")
  (#set! message "`{callee}` before PyTorch 2.6 calls whatever functions the file names, and the file comes with the request; pass `weights_only=True`")
  (#set! fix "weights-only"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#argument? @arguments "0|f" @file)
  (#flows-from? @file "network")
  (#argument? @arguments "|weights_only" @weights)
  (#value? @weights False)
  (#set! severity "high")
  (#set! message "`{callee}` calls whatever functions the file names, and another machine sends it; pass `weights_only=True`")
  (#set! fix "true"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#argument? @arguments "0|f" @file)
  (#flows-from? @file "network")
  (#no-argument? @arguments "|weights_only")
  (#set! severity "high")
  (#set! confidence "medium")
  (#set! message "`{callee}` before PyTorch 2.6 calls whatever functions the file names, and another machine sends it; pass `weights_only=True`")
  (#set! fix "weights-only"))

; Tests load what they have written.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#argument? @arguments "|weights_only" @weights)
  (#value? @weights False)
  (#file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "true"))

; Switched off. With a pickle module of one's own it always is, and PyTorch refuses to have both.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#argument? @arguments "2|pickle_module" @_module)
  (#resolves? @_module "pickle" "dill" "cloudpickle" "_pickle" "cPickle")
  (#not-file? "<test>")
  (#set! message "`{callee}` with a pickle module calls whatever functions the file names; drop it and pass `weights_only=True`"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#argument? @arguments "|weights_only" @weights)
  (#value? @weights False)
  (#no-argument? @arguments "2|pickle_module")
  (#set! fix "true"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#argument? @arguments "|weights_only" @weights)
  (#value? @weights False))

; For the whole program.
((call
   function: (_) @callee
   arguments: (argument_list . (_) @load) @arguments) @match
  (#callee? @callee "functools.partial")
  (#resolves? @load "torch.load" "torch.serialization.load")
  (#argument? @arguments "|weights_only" @weights)
  (#value? @weights False)
  (#not-file? "<test>")
  (#set! message "`{load}` made like this calls whatever functions a file names; leave `weights_only` on")
  (#set! fix "true"))

((assignment
   left: (subscript value: (_) @_environment subscript: (string) @_variable)
   right: (_) @weights) @match
  (#any-of? @_variable "\"TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD\"" "'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD'")
  (#resolves? @_environment "os.environ")
  (#value? @weights "1" "y" "yes" "true")
  (#not-file? "<test>")
  (#set! message "Every `torch.load` of the program now calls whatever functions a file names; leave `weights_only` on"))

; Not said, and PyTorch is older. There is no `weights_only` before 1.13.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#no-argument? @arguments "|weights_only")
  (#version? "torch" "<1.13")
  (#not-file? "<test>")
  (#set! message "`{callee}` of this PyTorch calls whatever functions the file names; use PyTorch 2.6 or `safetensors`"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#no-argument? @arguments "|weights_only")
  (#no-argument? @arguments "2|pickle_module")
  (#version? "torch" "<2.6")
  (#not-file? "<test>")
  (#set! message "`{callee}` of this PyTorch calls whatever functions the file names; pass `weights_only=True`, or use PyTorch 2.6")
  (#set! fix "weights-only"))

; Nobody knows which PyTorch it is.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.load" "torch.serialization.load")
  (#no-argument? @arguments "|weights_only")
  (#no-argument? @arguments "2|pickle_module")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "`{callee}` before PyTorch 2.6 calls whatever functions the file names; pass `weights_only=True`")
  (#set! fix "weights-only"))

; Downloads; here it is off by default in every version. With `check_hash` the name of the file says what must be in it.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.hub.load_state_dict_from_url" "torch.utils.model_zoo.load_url" "torchvision.models.utils.load_state_dict_from_url")
  (#argument? @arguments "0|url" @url)
  (#value-match? @url "^http://")
  (#no-argument? @arguments "6|weights_only")
  (#no-argument? @arguments "4|check_hash")
  (#set! severity "high")
  (#set! message "`{callee}` calls whatever functions the file names, and anybody on the way can change it; use `https` and `weights_only=True`")
  (#set! fix "weights-only"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.hub.load_state_dict_from_url" "torch.utils.model_zoo.load_url" "torchvision.models.utils.load_state_dict_from_url")
  (#no-argument? @arguments "6|weights_only")
  (#no-argument? @arguments "4|check_hash")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! fix "weights-only"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "torch.hub.load_state_dict_from_url" "torch.utils.model_zoo.load_url" "torchvision.models.utils.load_state_dict_from_url")
  (#argument? @arguments "6|weights_only" @weights)
  (#value? @weights False)
  (#no-argument? @arguments "4|check_hash")
  (#set! fix "true"))
