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
    #                                  ^^^^^^^^^^^^^ medium fix: A signature over `hashes.SHA1` can be forged: collisions are cheap to make; sign with SHA-256
    key.verify(data, b"", padding.PKCS1v15(), algorithm=hashes.MD5())
    #                                                   ^^^^^^^^^^^^ medium fix: A signature over `hashes.MD5` can be forged: collisions are cheap to make; sign with SHA-256
    certificate_builder.sign(private_key=key, algorithm=hashes.SHA1())
    #                                                   ^^^^^^^^^^^^^ medium fix: A signature over `hashes.SHA1` can be forged: collisions are cheap to make; sign with SHA-256
    ec.ECDSA(hashes.SHA1())
    #        ^^^^^^^^^^^^^ medium fix: A signature over `hashes.SHA1` can be forged: collisions are cheap to make; sign with SHA-256
    digest = SHA1.new(data)
    #        ^^^^^^^^^^^^^^ low (strict): `Crypto.Hash.SHA1.new` is broken for security: two inputs with the same hash are cheap to make; use SHA-256
    pkcs1_15.new(key).sign(digest)
    #                      ^^^^^^ medium: A signature over MD5 or SHA-1 can be forged: collisions are cheap to make; sign with SHA-256
    pkcs1_15.new(key).verify(MD5.new(data), b"")
    #                        ^^^^^^^^^^^^^ medium: A signature over MD5 or SHA-1 can be forged: collisions are cheap to make; sign with SHA-256
    x509 = crypto.X509()
    x509.sign(key, "sha1")
    #^^^^^^^^^^^^^^^^^^^^^ medium fix: A signature over `sha1` can be forged: collisions are cheap to make; sign with SHA-256


def keyed(secret, body, app_secret):
    hashlib.md5((secret + body).encode()).hexdigest()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `hashlib.md5` over a secret is no signature: it can be extended without the secret; use `hmac` with SHA-256 unless an interface demands this
    h.sha1(f"{body}{app_secret}".encode())
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `hashlib.sha1` over a secret is no signature: it can be extended without the secret; use `hmac` with SHA-256 unless an interface demands this


def sessions(user, now):
    session_id = md5(f"{user}{now}".encode()).hexdigest()
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `session_id` is made with the broken hash `hashlib.md5`; use `secrets` for a random value, SHA-256 for a hash
    user.reset_token = hashlib.sha1(str(now).encode()).hexdigest()
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `user.reset_token` is made with the broken hash `hashlib.sha1`; use `secrets` for a random value, SHA-256 for a hash
    hashlib.sha1(user.name, usedforsecurity=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `hashlib.sha1` is broken for security: two inputs with the same hash are cheap to make; use SHA-256
    return session_id


def make_api_key(user):
    return hashlib.md5(user.name.encode()).hexdigest()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `make_api_key` uses the broken hash `hashlib.md5`; use `secrets` for a random value, SHA-256 for a hash


# Nothing tells what these are for.
def unknown_use(data):
    md5(data)
    #^^^^^^^^ low (strict) fix: `hashlib.md5` is broken for security; use SHA-256, or say `usedforsecurity=False`
    value = hashlib.sha1(data).hexdigest()
    #       ^^^^^^^^^^^^^^^^^^ low (strict) fix: `hashlib.sha1` is broken for security; use SHA-256, or say `usedforsecurity=False`
    hashlib.new("md5", data)
    #^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `md5` is broken for security; use SHA-256, or say `usedforsecurity=False`
    hashlib.new(ALGORITHM, data)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `md5` is broken for security; use SHA-256, or say `usedforsecurity=False`
    MD5.new(data)
    #^^^^^^^^^^^^ low (strict): `Crypto.Hash.MD5.new` is broken for security: two inputs with the same hash are cheap to make; use SHA-256
    return value


# Names that tell of something else.
def checksums(response, data):
    response.etag = hashlib.md5(data).hexdigest()
    #               ^^^^^^^^^^^^^^^^^ low (audit) fix: `hashlib.md5` is broken for security; if this is not about security, say so with `usedforsecurity=False`
    cache_key = hashlib.sha1(data).hexdigest()
    #           ^^^^^^^^^^^^^^^^^^ low (audit) fix: `hashlib.sha1` is broken for security; if this is not about security, say so with `usedforsecurity=False`
    checksum = hashlib.md5()
    #          ^^^^^^^^^^^^^ low (audit) fix: `hashlib.md5` is broken for security; if this is not about security, say so with `usedforsecurity=False`
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
