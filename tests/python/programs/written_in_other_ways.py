import base64
import binascii
import hashlib


def store(password):
    hashes = {
        "hex": binascii.hexlify(hashlib.sha1(password.encode()).digest()).decode("ascii"),
        "bytes": base64.b64encode(hashlib.sha256(password.encode()).digest()),
        "upper": hashlib.md5(password.encode()).hexdigest().upper(),
    }
    return hashes


def check(password, stored):
    one = binascii.hexlify(hashlib.sha1(password.encode()).digest()).decode("ascii") == stored["hex"]
    two = stored["bytes"] == base64.b64encode(hashlib.sha256(password.encode()).digest())
    return one and two and not hashlib.md5(password.encode()).hexdigest().upper() != stored["upper"]
