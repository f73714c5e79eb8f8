"""The hash is made in one place and compared in another."""

import hashlib


def make_hash(password, salt=""):
    return hashlib.sha256((salt + password).encode()).hexdigest()


class Vault:
    def __init__(self, stored):
        self.stored = stored

    def opens_with(self, word):
        if make_hash(word) != self.stored:
            return False
        return True


def store(password):
    return make_hash(password)


def check(password, stored):
    return Vault(stored).opens_with(password) and make_hash(password) == stored
