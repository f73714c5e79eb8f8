from django.core import signing
from itsdangerous import URLSafeTimedSerializer

SERIALIZER = URLSafeTimedSerializer("key")


def opened(text):
    a = signing.Signer(salt="s").unsign(text)
    #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer all
    b = signing.loads(text)
    #   ^^^^^^^^^^^^^^^^^^^ sanitizer all
    c = SERIALIZER.loads(text, max_age=60)
    #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer all
    return a, b, c


# Nothing is checked.
def looked_into(text):
    return SERIALIZER.loads_unsafe(text)
