import hashlib
import hmac

mac = hmac.new(b"key", b"data", "sha256")
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns hmac.HMAC
digest = hashlib.md5().copy()
#        ^^^^^^^^^^^^^^^^^^^^ returns hashlib.md5()
