import hashlib
import hmac


def store(password):
    return hashlib.md5(password.encode()).hexdigest()


def check(password, stored):
    return hmac.compare_digest(hashlib.md5(password.encode()).hexdigest(), stored)
