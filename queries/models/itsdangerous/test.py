from itsdangerous import BadSignature, Signer, URLSafeTimedSerializer

serializer = URLSafeTimedSerializer(input())
target = serializer.loads(input(), max_age=60)
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer deserialization
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer path
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer session
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
name = Signer(input()).unsign(input())
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer deserialization
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer path
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer session
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf

# Anybody can have written what is loaded without a look at the signature.
told = serializer.loads_unsafe(input())
text = serializer.dumps(target)
