;; title      = "Secret made with a predictable random generator"
;; message    = "`{function}` is predictable: from some of its outputs all others can be computed; use `secrets`"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [330, 338]
;; owasp      = ["A02:2021", "A04:2025"]
;; aliases    = ["B311", "S311", "random"]
;;
;; [fix.choice]
;; title  = "Use `secrets.choice`"
;; safety = "review"
;; if     = '(#callee? @function "random.choice")'
;; edits  = [{ replace = "@function", with = "{api:secrets.choice}" }]
;;
;; [fix.randbits]
;; title  = "Use `secrets.randbits`"
;; safety = "review"
;; if     = '(#callee? @function "random.getrandbits")'
;; edits  = [{ replace = "@function", with = "{api:secrets.randbits}" }]
;;
;; [fix.token-bytes]
;; title  = "Use `secrets.token_bytes`"
;; safety = "review"
;; if     = '(#callee? @function "random.randbytes")'
;; edits  = [{ replace = "@function", with = "{api:secrets.token_bytes}" }]
;;
;; [fix.system-choices]
;; title  = "Use the system's generator: `secrets.SystemRandom().choices`"
;; safety = "review"
;; if     = '(#callee? @function "random.choices")'
;; edits  = [{ replace = "@function", with = "{api:secrets.SystemRandom}().choices" }]
;;
;; [fix.system-sample]
;; title  = "Use the system's generator: `secrets.SystemRandom().sample`"
;; safety = "review"
;; if     = '(#callee? @function "random.sample")'
;; edits  = [{ replace = "@function", with = "{api:secrets.SystemRandom}().sample" }]
;;
;; [fix.system-randint]
;; title  = "Use the system's generator: `secrets.SystemRandom().randint`"
;; safety = "review"
;; if     = '(#callee? @function "random.randint")'
;; edits  = [{ replace = "@function", with = "{api:secrets.SystemRandom}().randint" }]
;;
;; [fix.system-randrange]
;; title  = "Use the system's generator: `secrets.SystemRandom().randrange`"
;; safety = "review"
;; if     = '(#callee? @function "random.randrange")'
;; edits  = [{ replace = "@function", with = "{api:secrets.SystemRandom}().randrange" }]
;;
;; [fix.system-random]
;; title  = "Use the system's generator: `secrets.SystemRandom().random`"
;; safety = "review"
;; if     = '(#callee? @function "random.random")'
;; edits  = [{ replace = "@function", with = "{api:secrets.SystemRandom}().random" }]
;;
;; [fix.system-uniform]
;; title  = "Use the system's generator: `secrets.SystemRandom().uniform`"
;; safety = "review"
;; if     = '(#callee? @function "random.uniform")'
;; edits  = [{ replace = "@function", with = "{api:secrets.SystemRandom}().uniform" }]
;;
;; [fix.system-shuffle]
;; title  = "Use the system's generator: `secrets.SystemRandom().shuffle`"
;; safety = "review"
;; if     = '(#callee? @function "random.shuffle")'
;; edits  = [{ replace = "@function", with = "{api:secrets.SystemRandom}().shuffle" }]

; What separates the parts of a message has to be unique, not secret.
((function_definition
   name: (identifier) @_name
   body: (block
     (expression_statement
       (assignment
         left: (_) @target
         right: (call function: (_) @function) @match))))
  (#named? @_name "boundary" "separator" "delimiter")
  (#named? @target "token")
  (#callee? @function "random.randrange" "random.randint" "random.random" "random.getrandbits" "random.choice")
  (#set! profile "audit")
  (#set! severity "low")
  (#set! confidence "low"))

; token = "".join(random.choice(alphabet) for _ in range(32))
((assignment
   left: (_) @target
   right: [
    (call function: (_) @function) @match
    (call
      function: [(identifier) (attribute object: (string) attribute: (identifier))] @_wrapper
      arguments: (argument_list . (call function: (_) @function) @match .))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (generator_expression
        body: [
          (call function: (_) @function) @match
          (subscript subscript: (call function: (_) @function) @match)
          (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (argument_list
        . (list_comprehension
            body: [
              (call function: (_) @function) @match
              (subscript subscript: (call function: (_) @function) @match)
              (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]) .))
    (call
      function: (attribute
        object: (call
          arguments: (argument_list
            . (call
                function: (attribute
                  object: (call function: (identifier) @_wrapper
                    arguments: (argument_list . (call function: (_) @function) @match .)))) .))))
    (binary_operator left: (string) right: (call function: (_) @function) @match)
    (string (interpolation expression: (call function: (_) @function) @match))])
  (#named? @target
    "password" "passwd" "passcode" "passphrase" "token" "secret" "otp" "totp" "one time" "session id" "session key" "api key" "secret key"
    "private key" "encryption key" "signing key" "auth key" "access key" "csrf" "verification code" "verify code" "confirmation code"
    "reset code" "activation code" "auth code" "login code" "access code" "security code" "recovery code" "backup code" "sms code")
  (#not-named? @target
    "token count" "token type" "token index" "token id" "token ids" "token position" "token len" "token length" "next token" "mask token"
    "masked token" "special token" "pad token" "num tokens" "password length" "password len" "password count" "secret number" "secret word")
  (#callee? @function
    "random.choice" "random.choices" "random.sample" "random.randint" "random.randrange" "random.random" "random.uniform"
    "random.getrandbits" "random.randbytes" "random.Random.choice" "random.Random.choices" "random.Random.sample" "random.Random.randint"
    "random.Random.randrange" "random.Random.random" "random.Random.getrandbits" "random.Random.randbytes" "numpy.random.choice"
    "numpy.random.randint" "numpy.random.rand" "numpy.random.bytes" "numpy.random.default_rng().choice"
    "numpy.random.default_rng().integers" "numpy.random.default_rng().bytes")
  (#not-callee? @function "random.SystemRandom.*")
  (#match? @_wrapper "^(str|int|hex|repr|bytes|list|tuple)$|\\.(join|format)$")
  (#not-imports? "torch" "tensorflow" "transformers" "tokenizers" "nltk" "spacy" "jax" "keras" "gensim" "sklearn")
  (#not-file? "<test>")
  (#set! fix "choice")
  (#set! fix "randbits")
  (#set! fix "token-bytes")
  (#set! fix "system-choices")
  (#set! fix "system-sample")
  (#set! fix "system-randint")
  (#set! fix "system-randrange")
  (#set! fix "system-random")
  (#set! fix "system-uniform"))

; otp += random.choice(digits)
((augmented_assignment
   left: (_) @target
   right: [
    (call function: (_) @function) @match
    (call
      function: [(identifier) (attribute object: (string) attribute: (identifier))] @_wrapper
      arguments: (argument_list . (call function: (_) @function) @match .))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (generator_expression
        body: [
          (call function: (_) @function) @match
          (subscript subscript: (call function: (_) @function) @match)
          (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (argument_list
        . (list_comprehension
            body: [
              (call function: (_) @function) @match
              (subscript subscript: (call function: (_) @function) @match)
              (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]) .))
    (call
      function: (attribute
        object: (call
          arguments: (argument_list
            . (call
                function: (attribute
                  object: (call function: (identifier) @_wrapper
                    arguments: (argument_list . (call function: (_) @function) @match .)))) .))))
    (binary_operator left: (string) right: (call function: (_) @function) @match)
    (string (interpolation expression: (call function: (_) @function) @match))
    (subscript subscript: [
      (call function: (_) @function) @match
      (call
        function: [(identifier) (attribute)]
        arguments: (argument_list . (binary_operator left: (call function: (_) @function) @match) .))])])
  (#named? @target
    "password" "passwd" "passcode" "passphrase" "token" "secret" "otp" "totp" "one time" "session id" "session key" "api key" "secret key"
    "private key" "encryption key" "signing key" "auth key" "access key" "csrf" "verification code" "verify code" "confirmation code"
    "reset code" "activation code" "auth code" "login code" "access code" "security code" "recovery code" "backup code" "sms code")
  (#not-named? @target
    "token count" "token type" "token index" "token id" "token ids" "token position" "token len" "token length" "next token" "mask token"
    "masked token" "special token" "pad token" "num tokens" "password length" "password len" "password count" "secret number" "secret word")
  (#callee? @function
    "random.choice" "random.choices" "random.sample" "random.randint" "random.randrange" "random.random" "random.uniform"
    "random.getrandbits" "random.randbytes" "random.Random.choice" "random.Random.choices" "random.Random.sample" "random.Random.randint"
    "random.Random.randrange" "random.Random.random" "random.Random.getrandbits" "random.Random.randbytes" "numpy.random.choice"
    "numpy.random.randint" "numpy.random.rand" "numpy.random.bytes" "numpy.random.default_rng().choice"
    "numpy.random.default_rng().integers" "numpy.random.default_rng().bytes")
  (#not-callee? @function "random.SystemRandom.*")
  (#match? @_wrapper "^(str|int|hex|repr|bytes|list|tuple)$|\\.(join|format)$")
  (#not-imports? "torch" "tensorflow" "transformers" "tokenizers" "nltk" "spacy" "jax" "keras" "gensim" "sklearn")
  (#not-file? "<test>")
  (#set! fix "choice")
  (#set! fix "randbits")
  (#set! fix "token-bytes")
  (#set! fix "system-choices")
  (#set! fix "system-sample")
  (#set! fix "system-randint")
  (#set! fix "system-randrange")
  (#set! fix "system-random")
  (#set! fix "system-uniform"))

; User(password=random.randint(1000, 9999))
((keyword_argument
   name: (_) @target
   value: [
    (call function: (_) @function) @match
    (call
      function: [(identifier) (attribute object: (string) attribute: (identifier))] @_wrapper
      arguments: (argument_list . (call function: (_) @function) @match .))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (generator_expression
        body: [
          (call function: (_) @function) @match
          (subscript subscript: (call function: (_) @function) @match)
          (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (argument_list
        . (list_comprehension
            body: [
              (call function: (_) @function) @match
              (subscript subscript: (call function: (_) @function) @match)
              (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]) .))
    (call
      function: (attribute
        object: (call
          arguments: (argument_list
            . (call
                function: (attribute
                  object: (call function: (identifier) @_wrapper
                    arguments: (argument_list . (call function: (_) @function) @match .)))) .))))
    (binary_operator left: (string) right: (call function: (_) @function) @match)
    (string (interpolation expression: (call function: (_) @function) @match))])
  (#named? @target
    "password" "passwd" "passcode" "passphrase" "token" "secret" "otp" "totp" "one time" "session id" "session key" "api key" "secret key"
    "private key" "encryption key" "signing key" "auth key" "access key" "csrf" "verification code" "verify code" "confirmation code"
    "reset code" "activation code" "auth code" "login code" "access code" "security code" "recovery code" "backup code" "sms code")
  (#not-named? @target
    "token count" "token type" "token index" "token id" "token ids" "token position" "token len" "token length" "next token" "mask token"
    "masked token" "special token" "pad token" "num tokens" "password length" "password len" "password count" "secret number" "secret word")
  (#callee? @function
    "random.choice" "random.choices" "random.sample" "random.randint" "random.randrange" "random.random" "random.uniform"
    "random.getrandbits" "random.randbytes" "random.Random.choice" "random.Random.choices" "random.Random.sample" "random.Random.randint"
    "random.Random.randrange" "random.Random.random" "random.Random.getrandbits" "random.Random.randbytes" "numpy.random.choice"
    "numpy.random.randint" "numpy.random.rand" "numpy.random.bytes" "numpy.random.default_rng().choice"
    "numpy.random.default_rng().integers" "numpy.random.default_rng().bytes")
  (#not-callee? @function "random.SystemRandom.*")
  (#match? @_wrapper "^(str|int|hex|repr|bytes|list|tuple)$|\\.(join|format)$")
  (#not-imports? "torch" "tensorflow" "transformers" "tokenizers" "nltk" "spacy" "jax" "keras" "gensim" "sklearn")
  (#not-file? "<test>")
  (#set! fix "choice")
  (#set! fix "randbits")
  (#set! fix "token-bytes")
  (#set! fix "system-choices")
  (#set! fix "system-sample")
  (#set! fix "system-randint")
  (#set! fix "system-randrange")
  (#set! fix "system-random")
  (#set! fix "system-uniform"))

; {"token": random.getrandbits(64)}
((pair
   key: (string (string_content) @target)
   value: [
    (call function: (_) @function) @match
    (call
      function: [(identifier) (attribute object: (string) attribute: (identifier))] @_wrapper
      arguments: (argument_list . (call function: (_) @function) @match .))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (generator_expression
        body: [
          (call function: (_) @function) @match
          (subscript subscript: (call function: (_) @function) @match)
          (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (argument_list
        . (list_comprehension
            body: [
              (call function: (_) @function) @match
              (subscript subscript: (call function: (_) @function) @match)
              (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]) .))
    (call
      function: (attribute
        object: (call
          arguments: (argument_list
            . (call
                function: (attribute
                  object: (call function: (identifier) @_wrapper
                    arguments: (argument_list . (call function: (_) @function) @match .)))) .))))
    (binary_operator left: (string) right: (call function: (_) @function) @match)
    (string (interpolation expression: (call function: (_) @function) @match))])
  (#named? @target
    "password" "passwd" "passcode" "passphrase" "token" "secret" "otp" "totp" "one time" "session id" "session key" "api key" "secret key"
    "private key" "encryption key" "signing key" "auth key" "access key" "csrf" "verification code" "verify code" "confirmation code"
    "reset code" "activation code" "auth code" "login code" "access code" "security code" "recovery code" "backup code" "sms code")
  (#not-named? @target
    "token count" "token type" "token index" "token id" "token ids" "token position" "token len" "token length" "next token" "mask token"
    "masked token" "special token" "pad token" "num tokens" "password length" "password len" "password count" "secret number" "secret word")
  (#callee? @function
    "random.choice" "random.choices" "random.sample" "random.randint" "random.randrange" "random.random" "random.uniform"
    "random.getrandbits" "random.randbytes" "random.Random.choice" "random.Random.choices" "random.Random.sample" "random.Random.randint"
    "random.Random.randrange" "random.Random.random" "random.Random.getrandbits" "random.Random.randbytes" "numpy.random.choice"
    "numpy.random.randint" "numpy.random.rand" "numpy.random.bytes" "numpy.random.default_rng().choice"
    "numpy.random.default_rng().integers" "numpy.random.default_rng().bytes")
  (#not-callee? @function "random.SystemRandom.*")
  (#match? @_wrapper "^(str|int|hex|repr|bytes|list|tuple)$|\\.(join|format)$")
  (#not-imports? "torch" "tensorflow" "transformers" "tokenizers" "nltk" "spacy" "jax" "keras" "gensim" "sklearn")
  (#not-file? "<test>")
  (#set! fix "choice")
  (#set! fix "randbits")
  (#set! fix "token-bytes")
  (#set! fix "system-choices")
  (#set! fix "system-sample")
  (#set! fix "system-randint")
  (#set! fix "system-randrange")
  (#set! fix "system-random")
  (#set! fix "system-uniform"))

; password.append(random.choice(alphabet))
((call
   function: (attribute
     object: (_) @target
     attribute: (identifier) @_append)
   arguments: (argument_list . [
    (call function: (_) @function) @match
    (call
      function: [(identifier) (attribute object: (string) attribute: (identifier))] @_wrapper
      arguments: (argument_list . (call function: (_) @function) @match .))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (generator_expression
        body: [
          (call function: (_) @function) @match
          (subscript subscript: (call function: (_) @function) @match)
          (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (argument_list
        . (list_comprehension
            body: [
              (call function: (_) @function) @match
              (subscript subscript: (call function: (_) @function) @match)
              (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]) .))
    (call
      function: (attribute
        object: (call
          arguments: (argument_list
            . (call
                function: (attribute
                  object: (call function: (identifier) @_wrapper
                    arguments: (argument_list . (call function: (_) @function) @match .)))) .))))
    (binary_operator left: (string) right: (call function: (_) @function) @match)
    (string (interpolation expression: (call function: (_) @function) @match))] .))
  (#named? @target
    "password" "passwd" "passcode" "passphrase" "token" "secret" "otp" "totp" "one time" "session id" "session key" "api key" "secret key"
    "private key" "encryption key" "signing key" "auth key" "access key" "csrf" "verification code" "verify code" "confirmation code"
    "reset code" "activation code" "auth code" "login code" "access code" "security code" "recovery code" "backup code" "sms code")
  (#not-named? @target
    "token count" "token type" "token index" "token id" "token ids" "token position" "token len" "token length" "next token" "mask token"
    "masked token" "special token" "pad token" "num tokens" "password length" "password len" "password count" "secret number" "secret word")
  (#callee? @function
    "random.choice" "random.choices" "random.sample" "random.randint" "random.randrange" "random.random" "random.uniform"
    "random.getrandbits" "random.randbytes" "random.Random.choice" "random.Random.choices" "random.Random.sample" "random.Random.randint"
    "random.Random.randrange" "random.Random.random" "random.Random.getrandbits" "random.Random.randbytes" "numpy.random.choice"
    "numpy.random.randint" "numpy.random.rand" "numpy.random.bytes" "numpy.random.default_rng().choice"
    "numpy.random.default_rng().integers" "numpy.random.default_rng().bytes")
  (#not-callee? @function "random.SystemRandom.*")
  (#match? @_wrapper "^(str|int|hex|repr|bytes|list|tuple)$|\\.(join|format)$")
  (#eq? @_append "append")
  (#not-imports? "torch" "tensorflow" "transformers" "tokenizers" "nltk" "spacy" "jax" "keras" "gensim" "sklearn")
  (#not-file? "<test>")
  (#set! fix "choice")
  (#set! fix "randbits")
  (#set! fix "token-bytes")
  (#set! fix "system-choices")
  (#set! fix "system-sample")
  (#set! fix "system-randint")
  (#set! fix "system-randrange")
  (#set! fix "system-random")
  (#set! fix "system-uniform"))

; def make_token(): return "".join(random.choice(alphabet) for _ in range(32))
((function_definition
   name: (identifier) @target
   body: (block (return_statement [
    (call function: (_) @function) @match
    (call
      function: [(identifier) (attribute object: (string) attribute: (identifier))] @_wrapper
      arguments: (argument_list . (call function: (_) @function) @match .))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (generator_expression
        body: [
          (call function: (_) @function) @match
          (subscript subscript: (call function: (_) @function) @match)
          (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (argument_list
        . (list_comprehension
            body: [
              (call function: (_) @function) @match
              (subscript subscript: (call function: (_) @function) @match)
              (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]) .))
    (call
      function: (attribute
        object: (call
          arguments: (argument_list
            . (call
                function: (attribute
                  object: (call function: (identifier) @_wrapper
                    arguments: (argument_list . (call function: (_) @function) @match .)))) .))))
    (binary_operator left: (string) right: (call function: (_) @function) @match)
    (string (interpolation expression: (call function: (_) @function) @match))])))
  (#named? @target
    "password" "passwd" "passcode" "passphrase" "token" "secret" "otp" "totp" "one time" "session id" "session key" "api key" "secret key"
    "private key" "encryption key" "signing key" "auth key" "access key" "csrf" "verification code" "verify code" "confirmation code"
    "reset code" "activation code" "auth code" "login code" "access code" "security code" "recovery code" "backup code" "sms code")
  (#not-named? @target
    "token count" "token type" "token index" "token id" "token ids" "token position" "token len" "token length" "next token" "mask token"
    "masked token" "special token" "pad token" "num tokens" "password length" "password len" "password count" "secret number" "secret word")
  (#callee? @function
    "random.choice" "random.choices" "random.sample" "random.randint" "random.randrange" "random.random" "random.uniform"
    "random.getrandbits" "random.randbytes" "random.Random.choice" "random.Random.choices" "random.Random.sample" "random.Random.randint"
    "random.Random.randrange" "random.Random.random" "random.Random.getrandbits" "random.Random.randbytes" "numpy.random.choice"
    "numpy.random.randint" "numpy.random.rand" "numpy.random.bytes" "numpy.random.default_rng().choice"
    "numpy.random.default_rng().integers" "numpy.random.default_rng().bytes")
  (#not-callee? @function "random.SystemRandom.*")
  (#match? @_wrapper "^(str|int|hex|repr|bytes|list|tuple)$|\\.(join|format)$")
  (#not-imports? "torch" "tensorflow" "transformers" "tokenizers" "nltk" "spacy" "jax" "keras" "gensim" "sklearn")
  (#not-file? "<test>")
  (#set! fix "choice")
  (#set! fix "randbits")
  (#set! fix "token-bytes")
  (#set! fix "system-choices")
  (#set! fix "system-sample")
  (#set! fix "system-randint")
  (#set! fix "system-randrange")
  (#set! fix "system-random")
  (#set! fix "system-uniform"))

; def make_token(): value = random.random(); return value
((function_definition
   name: (identifier) @target
   body: (block
     (expression_statement (assignment left: (identifier) @_made right: [
    (call function: (_) @function) @match
    (call
      function: [(identifier) (attribute object: (string) attribute: (identifier))] @_wrapper
      arguments: (argument_list . (call function: (_) @function) @match .))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (generator_expression
        body: [
          (call function: (_) @function) @match
          (subscript subscript: (call function: (_) @function) @match)
          (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (argument_list
        . (list_comprehension
            body: [
              (call function: (_) @function) @match
              (subscript subscript: (call function: (_) @function) @match)
              (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]) .))
    (call
      function: (attribute
        object: (call
          arguments: (argument_list
            . (call
                function: (attribute
                  object: (call function: (identifier) @_wrapper
                    arguments: (argument_list . (call function: (_) @function) @match .)))) .))))
    (binary_operator left: (string) right: (call function: (_) @function) @match)
    (string (interpolation expression: (call function: (_) @function) @match))]))
     (return_statement (identifier) @_returned)))
  (#named? @target
    "password" "passwd" "passcode" "passphrase" "token" "secret" "otp" "totp" "one time" "session id" "session key" "api key" "secret key"
    "private key" "encryption key" "signing key" "auth key" "access key" "csrf" "verification code" "verify code" "confirmation code"
    "reset code" "activation code" "auth code" "login code" "access code" "security code" "recovery code" "backup code" "sms code")
  (#not-named? @target
    "token count" "token type" "token index" "token id" "token ids" "token position" "token len" "token length" "next token" "mask token"
    "masked token" "special token" "pad token" "num tokens" "password length" "password len" "password count" "secret number" "secret word")
  (#callee? @function
    "random.choice" "random.choices" "random.sample" "random.randint" "random.randrange" "random.random" "random.uniform"
    "random.getrandbits" "random.randbytes" "random.Random.choice" "random.Random.choices" "random.Random.sample" "random.Random.randint"
    "random.Random.randrange" "random.Random.random" "random.Random.getrandbits" "random.Random.randbytes" "numpy.random.choice"
    "numpy.random.randint" "numpy.random.rand" "numpy.random.bytes" "numpy.random.default_rng().choice"
    "numpy.random.default_rng().integers" "numpy.random.default_rng().bytes")
  (#not-callee? @function "random.SystemRandom.*")
  (#match? @_wrapper "^(str|int|hex|repr|bytes|list|tuple)$|\\.(join|format)$")
  (#eq? @_made @_returned)
  (#not-imports? "torch" "tensorflow" "transformers" "tokenizers" "nltk" "spacy" "jax" "keras" "gensim" "sklearn")
  (#not-file? "<test>")
  (#set! fix "choice")
  (#set! fix "randbits")
  (#set! fix "token-bytes")
  (#set! fix "system-choices")
  (#set! fix "system-sample")
  (#set! fix "system-randint")
  (#set! fix "system-randrange")
  (#set! fix "system-random")
  (#set! fix "system-uniform"))

; def make_token(): for …: value += random.choice(alphabet)
((function_definition
   name: (identifier) @target
   body: (block
     (for_statement
       body: (block
         (expression_statement (augmented_assignment right: [
    (call function: (_) @function) @match
    (call
      function: [(identifier) (attribute object: (string) attribute: (identifier))] @_wrapper
      arguments: (argument_list . (call function: (_) @function) @match .))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (generator_expression
        body: [
          (call function: (_) @function) @match
          (subscript subscript: (call function: (_) @function) @match)
          (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (argument_list
        . (list_comprehension
            body: [
              (call function: (_) @function) @match
              (subscript subscript: (call function: (_) @function) @match)
              (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]) .))
    (call
      function: (attribute
        object: (call
          arguments: (argument_list
            . (call
                function: (attribute
                  object: (call function: (identifier) @_wrapper
                    arguments: (argument_list . (call function: (_) @function) @match .)))) .))))
    (binary_operator left: (string) right: (call function: (_) @function) @match)
    (string (interpolation expression: (call function: (_) @function) @match))
    (subscript subscript: [
      (call function: (_) @function) @match
      (call
        function: [(identifier) (attribute)]
        arguments: (argument_list . (binary_operator left: (call function: (_) @function) @match) .))])]))))))
  (#named? @target
    "password" "passwd" "passcode" "passphrase" "token" "secret" "otp" "totp" "one time" "session id" "session key" "api key" "secret key"
    "private key" "encryption key" "signing key" "auth key" "access key" "csrf" "verification code" "verify code" "confirmation code"
    "reset code" "activation code" "auth code" "login code" "access code" "security code" "recovery code" "backup code" "sms code")
  (#not-named? @target
    "token count" "token type" "token index" "token id" "token ids" "token position" "token len" "token length" "next token" "mask token"
    "masked token" "special token" "pad token" "num tokens" "password length" "password len" "password count" "secret number" "secret word")
  (#callee? @function
    "random.choice" "random.choices" "random.sample" "random.randint" "random.randrange" "random.random" "random.uniform"
    "random.getrandbits" "random.randbytes" "random.Random.choice" "random.Random.choices" "random.Random.sample" "random.Random.randint"
    "random.Random.randrange" "random.Random.random" "random.Random.getrandbits" "random.Random.randbytes" "numpy.random.choice"
    "numpy.random.randint" "numpy.random.rand" "numpy.random.bytes" "numpy.random.default_rng().choice"
    "numpy.random.default_rng().integers" "numpy.random.default_rng().bytes")
  (#not-callee? @function "random.SystemRandom.*")
  (#match? @_wrapper "^(str|int|hex|repr|bytes|list|tuple)$|\\.(join|format)$")
  (#not-imports? "torch" "tensorflow" "transformers" "tokenizers" "nltk" "spacy" "jax" "keras" "gensim" "sklearn")
  (#not-file? "<test>")
  (#set! fix "choice")
  (#set! fix "randbits")
  (#set! fix "token-bytes")
  (#set! fix "system-choices")
  (#set! fix "system-sample")
  (#set! fix "system-randint")
  (#set! fix "system-randrange")
  (#set! fix "system-random")
  (#set! fix "system-uniform"))

; random.shuffle(password_characters)
((call
   function: (_) @function
   arguments: (argument_list . (_) @target)) @match
  (#callee? @function "random.shuffle")
  (#named? @target
    "password" "passwd" "passcode" "token" "secret" "otp")
  (#not-file? "<test>")
  (#set! fix "system-shuffle"))

; A salt or nonce must not repeat; being predictable hurts only some protocols.
((assignment
   left: (_) @target
   right: [
    (call function: (_) @function) @match
    (call
      function: [(identifier) (attribute object: (string) attribute: (identifier))] @_wrapper
      arguments: (argument_list . (call function: (_) @function) @match .))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (generator_expression
        body: [
          (call function: (_) @function) @match
          (subscript subscript: (call function: (_) @function) @match)
          (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]))
    (call
      function: (attribute object: (string) attribute: (identifier)) @_wrapper
      arguments: (argument_list
        . (list_comprehension
            body: [
              (call function: (_) @function) @match
              (subscript subscript: (call function: (_) @function) @match)
              (call function: (identifier) @_wrapper arguments: (argument_list . (call function: (_) @function) @match .))]) .))
    (call
      function: (attribute
        object: (call
          arguments: (argument_list
            . (call
                function: (attribute
                  object: (call function: (identifier) @_wrapper
                    arguments: (argument_list . (call function: (_) @function) @match .)))) .))))
    (binary_operator left: (string) right: (call function: (_) @function) @match)
    (string (interpolation expression: (call function: (_) @function) @match))])
  (#named? @target
    "salt" "nonce" "iv" "pin code" "invite code" "invitation code" "session" "activation key" "confirmation key")
  (#callee? @function
    "random.choice" "random.choices" "random.sample" "random.randint" "random.randrange" "random.random" "random.uniform"
    "random.getrandbits" "random.randbytes" "random.Random.choice" "random.Random.choices" "random.Random.sample" "random.Random.randint"
    "random.Random.randrange" "random.Random.random" "random.Random.getrandbits" "random.Random.randbytes" "numpy.random.choice"
    "numpy.random.randint" "numpy.random.rand" "numpy.random.bytes" "numpy.random.default_rng().choice"
    "numpy.random.default_rng().integers" "numpy.random.default_rng().bytes")
  (#not-callee? @function "random.SystemRandom.*")
  (#match? @_wrapper "^(str|int|hex|repr|bytes|list|tuple)$|\\.(join|format)$")
  (#not-imports? "torch" "tensorflow" "transformers" "tokenizers" "nltk" "spacy" "jax" "keras" "gensim" "sklearn")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! confidence "medium")
  (#set! fix "choice")
  (#set! fix "randbits")
  (#set! fix "token-bytes")
  (#set! fix "system-choices")
  (#set! fix "system-sample")
  (#set! fix "system-randint")
  (#set! fix "system-randrange")
  (#set! fix "system-random")
  (#set! fix "system-uniform"))
