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

ALGORITHM = "sha256"


def sign(key, data, certificate_builder, certificate):
    key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    key.verify(data, b"", padding.PKCS1v15(), algorithm=hashes.SHA256())
    certificate_builder.sign(private_key=key, algorithm=hashes.SHA256())
    ec.ECDSA(hashes.SHA256())
    digest = SHA1.new(data)
    #        ^^^^^^^^^^^^^^ low (strict): `Crypto.Hash.SHA1.new` is broken for security: two inputs with the same hash are cheap to make; use SHA-256
    pkcs1_15.new(key).sign(digest)
    #                      ^^^^^^ medium: A signature over MD5 or SHA-1 can be forged: collisions are cheap to make; sign with SHA-256
    pkcs1_15.new(key).verify(MD5.new(data), b"")
    #                        ^^^^^^^^^^^^^ medium: A signature over MD5 or SHA-1 can be forged: collisions are cheap to make; sign with SHA-256
    x509 = crypto.X509()
    x509.sign(key, "sha256")


def keyed(secret, body, app_secret):
    hashlib.md5((secret + body).encode()).hexdigest()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `hashlib.md5` over a secret is no signature: it can be extended without the secret; use `hmac` with SHA-256 unless an interface demands this
    h.sha1(f"{body}{app_secret}".encode())
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `hashlib.sha1` over a secret is no signature: it can be extended without the secret; use `hmac` with SHA-256 unless an interface demands this


def sessions(user, now):
    session_id = hashlib.sha256(f"{user}{now}".encode()).hexdigest()
    user.reset_token = hashlib.sha256(str(now).encode()).hexdigest()
    hashlib.sha256(user.name, usedforsecurity=True)
    return session_id


def make_api_key(user):
    return hashlib.sha256(user.name.encode()).hexdigest()


# Nothing tells what these are for.
def unknown_use(data):
    hashlib.sha256(data)
    value = hashlib.sha256(data).hexdigest()
    hashlib.new("sha256", data)
    hashlib.new(ALGORITHM, data)
    MD5.new(data)
    #^^^^^^^^^^^^ low (strict): `Crypto.Hash.MD5.new` is broken for security: two inputs with the same hash are cheap to make; use SHA-256
    return value


# Names that tell of something else.
def checksums(response, data):
    response.etag = hashlib.md5(data, usedforsecurity=False).hexdigest()
    cache_key = hashlib.sha1(data, usedforsecurity=False).hexdigest()
    checksum = hashlib.md5(usedforsecurity=False)
    checksum.update(data)
    return cache_key


# Fine.
def look_alikes(key, data):
    hashlib.sha256(data)
    hashlib.md5(data, usedforsecurity=False)
    hashlib.new("md5", data, usedforsecurity=False)
    wrapped(data, True)
    hashlib.new("sha256", data)
    hmac.new(key, data, hashlib.sha1).hexdigest()
    hmac.new(key, data, "md5")
    key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    pkcs1_15.new(key).sign(SHA256.new(data))


def wrapped(data, usedforsecurity=True):
    return hashlib.md5(data, usedforsecurity=usedforsecurity)


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
