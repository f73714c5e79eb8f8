import hashlib


def store(password):
    return hashlib.sha224(bytes(password, "utf-8")).hexdigest()


def check(password, stored):
    given = hashlib.sha224(bytes(password, "utf-8")).hexdigest()
    if given == stored:
        return True
    return False
