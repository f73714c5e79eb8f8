;; title = "itsdangerous"

; What the program has signed is what it once wrote, unless its key is known.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "itsdangerous.Signer.unsign" "itsdangerous.TimestampSigner.unsign" "itsdangerous.Serializer.loads"
    "itsdangerous.TimedSerializer.loads" "itsdangerous.URLSafeSerializer.loads"
    "itsdangerous.URLSafeTimedSerializer.loads" "itsdangerous.url_safe.URLSafeSerializer.loads"
    "itsdangerous.url_safe.URLSafeTimedSerializer.loads" "itsdangerous.serializer.Serializer.loads"
    "itsdangerous.timed.TimedSerializer.loads" "itsdangerous.timed.TimestampSigner.unsign"
    "itsdangerous.signer.Signer.unsign")
  (#set! clears "redirect")
  (#set! clears "ssrf")
  (#set! clears "session")
  (#set! clears "path")
  (#set! clears "deserialization"))
