;; title = "Signatures"

; Django.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "django.core.signing.loads" "django.core.signing.Signer.unsign" "django.core.signing.Signer.unsign_object"
    "django.core.signing.TimestampSigner.unsign" "django.core.signing.TimestampSigner.unsign_object"
    "django.core.signing.get_cookie_signer().unsign")
  (#set! clears "all"))

; itsdangerous. Without a check (`loads_unsafe`), it is what the client sends.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "itsdangerous.Signer.unsign" "itsdangerous.TimestampSigner.unsign" "itsdangerous.Serializer.loads"
    "itsdangerous.TimedSerializer.loads" "itsdangerous.URLSafeSerializer.loads"
    "itsdangerous.URLSafeTimedSerializer.loads" "itsdangerous.signer.Signer.unsign"
    "itsdangerous.timed.TimestampSigner.unsign" "itsdangerous.serializer.Serializer.loads"
    "itsdangerous.timed.TimedSerializer.loads" "itsdangerous.url_safe.URLSafeSerializer.loads"
    "itsdangerous.url_safe.URLSafeTimedSerializer.loads")
  (#set! clears "all"))
