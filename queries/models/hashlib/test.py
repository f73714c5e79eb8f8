import hashlib
import hmac

mac = hmac.new(b"key", b"data", "sha256")
digest = hashlib.md5().copy()
