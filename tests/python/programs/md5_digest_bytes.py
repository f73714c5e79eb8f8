from hashlib import md5


def store(password):
    return md5(password.encode("utf-8")).digest()


def check(password, stored):
    return stored == md5(password.encode("utf-8")).digest()
