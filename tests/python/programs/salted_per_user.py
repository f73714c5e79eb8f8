import hashlib
import os


def store(password):
    salt = os.urandom(8).hex()
    password_hash = hashlib.md5((salt + password).encode()).hexdigest()
    return salt, password_hash


def check(password, stored):
    salt, password_hash = stored
    return password_hash == hashlib.md5((salt + password).encode()).hexdigest()
