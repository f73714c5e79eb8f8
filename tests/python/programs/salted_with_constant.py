import hashlib

PEPPER = "kiln"


def store(password):
    return hashlib.sha256((PEPPER + password).encode()).hexdigest()


def check(password, stored):
    return hashlib.sha256((PEPPER + password).encode()).hexdigest() == stored
