#- app.py
import hashlib
import hashlib as h
import hmac
from hashlib import md5, sha1

from Crypto.Hash import MD5, SHA1, SHA256
from Crypto.Signature import pkcs1_15
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding
from OpenSSL import crypto

ALGORITHM = "md5"


def sign(key, data, certificate_builder, certificate):
    key.sign(data, padding.PKCS1v15(), hashes.SHA1())
    key.verify(data, b"", padding.PKCS1v15(), algorithm=hashes.MD5())
    certificate_builder.sign(private_key=key, algorithm=hashes.SHA1())
    ec.ECDSA(hashes.SHA1())
    digest = SHA1.new(data)
    pkcs1_15.new(key).sign(digest)
    pkcs1_15.new(key).verify(MD5.new(data), b"")
    x509 = crypto.X509()
    x509.sign(key, "sha1")


def keyed(secret, body, app_secret):
    hashlib.md5((secret + body).encode()).hexdigest()
    h.sha1(f"{body}{app_secret}".encode())


def sessions(user, now):
    session_id = md5(f"{user}{now}".encode()).hexdigest()
    user.reset_token = hashlib.sha1(str(now).encode()).hexdigest()
    hashlib.sha1(user.name, usedforsecurity=True)
    return session_id


def make_api_key(user):
    return hashlib.md5(user.name.encode()).hexdigest()


# Nothing tells what these are for.
def unknown_use(data):
    md5(data)
    value = hashlib.sha1(data).hexdigest()
    hashlib.new("md5", data)
    hashlib.new(ALGORITHM, data)
    MD5.new(data)
    return value


# Names that tell of something else.
def checksums(response, data):
    response.etag = hashlib.md5(data).hexdigest()
    cache_key = hashlib.sha1(data).hexdigest()
    checksum = hashlib.md5()
    checksum.update(data)
    return cache_key


# Fine.
def look_alikes(key, data):
    hashlib.sha256(data)
    hashlib.md5(data, usedforsecurity=False)
    hashlib.new("md5", data, usedforsecurity=False)
    hashlib.new("sha256", data)
    hmac.new(key, data, hashlib.sha1).hexdigest()
    hmac.new(key, data, "md5")
    key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    pkcs1_15.new(key).sign(SHA256.new(data))


class Hashes:
    def md5(self, data):
        return data


def own(data):
    Hashes().md5(data)


#- tests/test_app.py
import hashlib


def test_download(data):
    assert hashlib.md5(data).hexdigest() == "9e107d9d372bb6826bd81d3542a419d6"

#- pyproject.toml
[project]
name = "shop"
requires-python = ">=3.9"
