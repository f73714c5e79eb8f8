import hashlib


def store(password):
    return hashlib.new("md5", password.encode()).hexdigest()


def check(password, stored):
    if hashlib.new("md5", password.encode()).hexdigest() != stored:
        return False
    return True
