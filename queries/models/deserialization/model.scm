;; title = "Deserialization"

; Pickles.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load"
    "pickle5.loads" "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load"
    "cloudpickle.loads" "cloudpickle.pickle.load" "cloudpickle.pickle.loads"
    "multiprocessing.reduction.ForkingPickler.loads" "srsly.pickle_loads" "srsly.util.pickle_loads"
    "zodbpickle.loads")
  (#set! kind "deserialization")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "dill.load_session" "dill.load_module" "shelve.open" "shelve.DbfilenameShelf" "joblib.load"
    "joblib.numpy_pickle.load" "sklearn.externals.joblib.load" "hickle.load")
  (#set! kind "deserialization")
  (#set! argument "0|filename"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pickle.Unpickler" "_pickle.Unpickler" "cPickle.Unpickler" "pickle5.Unpickler" "six.moves.cPickle.Unpickler"
    "dill.Unpickler" "cloudpickle.Unpickler")
  (#resolves? @_function
    "pickle.Unpickler" "_pickle.Unpickler" "cPickle.Unpickler" "pickle5.Unpickler" "six.moves.cPickle.Unpickler"
    "dill.Unpickler" "cloudpickle.Unpickler")
  (#set! kind "deserialization")
  (#set! argument "0|file"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "marshal.load" "marshal.loads")
  (#set! kind "deserialization")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode")
  (#set! kind "deserialization")
  (#set! argument "0|string"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "numpy.load" "numpy.lib.npyio.load")
  (#argument? @sink "2|allow_pickle" @_state)
  (#value? @_state True 1)
  (#set! kind "deserialization")
  (#set! argument "0|file"))

; YAML.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "yaml.load" "yaml.load_all")
  (#no-argument? @sink "1|Loader")
  (#set! kind "deserialization")
  (#set! argument "0|stream"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "yaml.load" "yaml.load_all")
  (#argument? @sink "1|Loader" @_loader)
  (#resolves? @_loader
    "yaml.Loader" "yaml.UnsafeLoader" "yaml.CLoader" "yaml.CUnsafeLoader" "yaml.loader.Loader"
    "yaml.loader.UnsafeLoader" "yaml.cyaml.CLoader" "yaml.cyaml.CUnsafeLoader")
  (#set! kind "deserialization")
  (#set! argument "0|stream"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "yaml.unsafe_load" "yaml.unsafe_load_all" "ruamel.yaml.unsafe_load")
  (#set! kind "deserialization")
  (#set! argument "0|stream"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "ruamel.yaml.load" "ruamel.yaml.load_all")
  (#argument? @sink "1|Loader" @_loader)
  (#resolves? @_loader "ruamel.yaml.Loader" "ruamel.yaml.UnsafeLoader")
  (#set! kind "deserialization")
  (#set! argument "0|stream"))

((call
   function: (attribute object: (call function: (_) @_function arguments: (argument_list) @_options) attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#callee? @_function "ruamel.yaml.YAML" "ruamel.yaml.main.YAML")
  (#argument? @_options "|typ" @_type)
  (#value? @_type "unsafe")
  (#any-of? @_method "load" "load_all")
  (#set! kind "deserialization")
  (#set! argument "0|stream"))

; Models: files that hold pickles or code.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "torch.load" "torch.serialization.load")
  (#argument? @sink "|weights_only" @_state)
  (#value? @_state False 0)
  (#set! kind "deserialization")
  (#set! argument "0|f"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "torch.load" "torch.serialization.load")
  (#no-argument? @sink "|weights_only")
  (#version? "torch" "<2.6")
  (#set! kind "deserialization")
  (#set! argument "0|f"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "keras.models.load_model" "keras.saving.load_model" "tensorflow.keras.models.load_model"
    "tensorflow.keras.saving.load_model" "tf_keras.models.load_model")
  (#set! kind "deserialization")
  (#set! argument "0|filepath"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "gensim.models.Word2Vec.load" "gensim.models.KeyedVectors.load" "gensim.utils.SaveLoad.load")
  (#set! kind "deserialization")
  (#set! argument "0|fname"))
