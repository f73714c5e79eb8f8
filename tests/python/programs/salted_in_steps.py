import hashlib
import os


def store(password):
    salt = os.urandom(16)
    h = hashlib.new("sha256")
    h.update(salt)
    h.update(password.encode("utf-8"))  # the password comes last
    return {"salt": salt.hex(), "hash": h.hexdigest()}


def check(password, stored):
    h = hashlib.new("sha256"); h.update(bytes.fromhex(stored["salt"])); h.update(password.encode("utf-8"))
    digest = h.hexdigest()
    if digest == stored["hash"]:
        return True
    return False
