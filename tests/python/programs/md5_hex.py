import hashlib


def store(password):
    return hashlib.md5(password.encode()).hexdigest()


def check(password, stored):
    return hashlib.md5(password.encode()).hexdigest() == stored
