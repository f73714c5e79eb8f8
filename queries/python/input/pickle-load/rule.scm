;; title      = "Unsafe deserialization with pickle"
;; message    = "`{callee}` calls whatever the data names; for data that others can write use JSON, or check a signature first"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [502]
;; owasp      = ["A08:2021"]
;; aliases    = ["B301", "S301", "pickle"]

; What another machine sends.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#flows-from? @data "network")
  (#not-imports? "hmac" "itsdangerous" "django.core.signing" "cryptography" "nacl")
  (#not-named? @data "secure cookie" "signed cookie" "unsign" "unsigned")
  (#set! severity "high")
  (#set! message "`{callee}` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "pickle.Unpickler" "_pickle.Unpickler" "cPickle.Unpickler" "dill.Unpickler" "cloudpickle.Unpickler")
  (#resolves? @callee "pickle.Unpickler" "_pickle.Unpickler" "cPickle.Unpickler" "dill.Unpickler" "cloudpickle.Unpickler")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#flows-from? @data "network")
  (#not-imports? "hmac" "itsdangerous" "django.core.signing" "cryptography" "nacl")
  (#not-named? @data "secure cookie" "signed cookie" "unsign" "unsigned")
  (#set! severity "high")
  (#set! message "`{callee}` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#resolves? @data "http.client.HTTPResponse" "socket.socket.makefile()")
  (#not-imports? "hmac" "itsdangerous" "django.core.signing" "cryptography" "nacl")
  (#not-named? @data "secure cookie" "signed cookie" "unsign" "unsigned")
  (#set! severity "high")
  (#set! message "`{callee}` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#value-match? @data "(?i)^(?:https?|ftp)://")
  (#set! severity "high")
  (#set! message "`{callee}` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first"))

; A socket or a message queue whose class is not known.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#named? @data "recv" "recvfrom" "recv multipart")
  (#not-file? "<test>")
  (#not-imports? "hmac" "itsdangerous" "django.core.signing" "cryptography" "nacl")
  (#not-named? @data "secure cookie" "signed cookie" "unsign" "unsigned")
  (#set! severity "high")
  (#set! confidence "medium")
  (#set! message "`{callee}` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first"))

; A cookie, by its name.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#named? @data "cookie" "cookies")
  (#not-file? "<test>")
  (#not-imports? "hmac" "itsdangerous" "django.core.signing" "cryptography" "nacl")
  (#not-named? @data "secure cookie" "signed cookie" "unsign" "unsigned")
  (#set! severity "high")
  (#set! confidence "medium")
  (#set! message "`{callee}` calls whatever the data names, and the data comes with the request; use JSON, or check a signature first"))

; A store that other programs write to.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#resolves? @data
    "redis.Redis.get()" "redis.Redis.hget()" "redis.Redis.lpop()" "redis.Redis.rpop()" "redis.Redis.lindex()" "redis.Redis.getdel()"
    "redis.StrictRedis.get()" "redis.StrictRedis.hget()" "redis.StrictRedis.lpop()" "redis.StrictRedis.rpop()"
    "redis.client.Redis.get()" "redis.client.Redis.hget()" "redis.asyncio.Redis.get()" "redis.asyncio.Redis.hget()"
    "redis.from_url().get()" "redis.from_url().hget()" "redis.Redis.from_url().get()" "redis.Redis.from_url().hget()")
  (#not-file? "<test>")
  (#not-imports? "hmac" "itsdangerous" "django.core.signing" "cryptography" "nacl")
  (#not-named? @data "secure cookie" "signed cookie" "unsign" "unsigned")
  (#set! message "`{callee}` calls whatever the data names, and everything that can write to this store can name it; use JSON"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#named? @data "redis" "memcache" "memcached")
  (#not-file? "<test>")
  (#not-imports? "hmac" "itsdangerous" "django.core.signing" "cryptography" "nacl")
  (#not-named? @data "secure cookie" "signed cookie" "unsign" "unsigned")
  (#set! confidence "medium")
  (#set! message "`{callee}` calls whatever the data names, and everything that can write to this store can name it; use JSON"))

; Text: it was made to be carried somewhere.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#resolves? @data
    "base64.b64decode()" "base64.urlsafe_b64decode()" "base64.standard_b64decode()" "base64.decodebytes()" "base64.b32decode()"
    "base64.b85decode()" "base64.a85decode()" "binascii.a2b_base64()" "binascii.unhexlify()" "builtins.bytes.fromhex()")
  (#not-flows-from? @data "cli")
  (#not-file? "<test>")
  (#not-imports? "hmac" "itsdangerous" "django.core.signing" "cryptography" "nacl")
  (#not-named? @data "secure cookie" "signed cookie" "unsign" "unsigned")
  (#set! confidence "medium")
  (#set! message "`{callee}` calls whatever the data names, and text like this travels; use JSON, or check a signature first"))

; What this program has just written itself, and constants.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#resolves? @data
    "pickle.dumps()" "_pickle.dumps()" "cPickle.dumps()" "dill.dumps()" "cloudpickle.dumps()" "jsonpickle.encode()")
  (#set! severity "info")
  (#set! profile "audit"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#constant? @data)
  (#not-callee? @callee "pandas.read_pickle" "pandas.io.pickle.read_pickle")
  (#set! severity "info")
  (#set! profile "audit"))

; Files and the rest.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#file? "<test>")
  (#set! severity "low")
  (#set! profile "audit"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "pickle.Unpickler" "_pickle.Unpickler" "cPickle.Unpickler" "dill.Unpickler" "cloudpickle.Unpickler")
  (#resolves? @callee "pickle.Unpickler" "_pickle.Unpickler" "cPickle.Unpickler" "dill.Unpickler" "cloudpickle.Unpickler")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#file? "<test>")
  (#set! severity "low")
  (#set! profile "audit"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "pickle.load" "pickle.loads" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads" "pickle5.load" "pickle5.loads"
    "six.moves.cPickle.load" "six.moves.cPickle.loads" "dill.load" "dill.loads" "cloudpickle.load" "cloudpickle.loads"
    "cloudpickle.pickle.load" "cloudpickle.pickle.loads" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "pandas.io.pickle.read_pickle" "multiprocessing.reduction.ForkingPickler.loads")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#set! profile "strict"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "pickle.Unpickler" "_pickle.Unpickler" "cPickle.Unpickler" "dill.Unpickler" "cloudpickle.Unpickler")
  (#resolves? @callee "pickle.Unpickler" "_pickle.Unpickler" "cPickle.Unpickler" "dill.Unpickler" "cloudpickle.Unpickler")
  (#argument? @arguments "0|filepath_or_buffer" @data)
  (#set! profile "strict"))

((call
   function: (_) @callee) @match
  (#callee? @callee "shelve.open" "shelve.DbfilenameShelf" "shelve.Shelf" "shelve.BsdDbShelf" "dill.load_session" "dill.load_module")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "`{callee}` calls whatever the file names; keep it where nobody else can write"))
