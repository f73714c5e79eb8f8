"""The password arrives as bytes from the form parser."""

import hashlib as hashes


def hash_password(password_bytes: bytes) -> str:
    return hashes.sha256(password_bytes).hexdigest()


def store(password):
    password_bytes = password.encode()
    return hash_password(password_bytes)


def check(password, stored):
    password_bytes = password.encode()
    return hashes.sha256(password_bytes).hexdigest() == stored
