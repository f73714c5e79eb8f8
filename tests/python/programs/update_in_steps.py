import hashlib


def store(password):
    h = hashlib.md5()
    h.update(password.encode("utf-8"))
    return h.hexdigest()


def check(password, stored):
    h = hashlib.md5()
    h.update(password.encode("utf-8"))
    return h.hexdigest() == stored
