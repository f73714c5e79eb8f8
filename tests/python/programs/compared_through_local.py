import hashlib


def store(password):
    data = password.encode("utf-8")
    hashed = hashlib.md5(data).hexdigest()
    return hashed


def check(password, stored):
    hashed = hashlib.md5(password.encode("utf-8")).hexdigest()
    return hashed == stored
