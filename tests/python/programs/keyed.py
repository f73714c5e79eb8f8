import hashlib
import hmac

KEY = b"a key that lives in the configuration"


def store(password):
    return hmac.new(KEY, password.encode(), hashlib.md5).hexdigest()


def check(password, stored):
    return hmac.compare_digest(stored, hmac.new(KEY, password.encode(), hashlib.md5).hexdigest())
