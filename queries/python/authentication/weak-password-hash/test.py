#- accounts.py
import base64
import hashlib
import hmac
import os
from hashlib import sha256 as digest_of

import bcrypt


def register(users, name, password):
    users[name] = hashlib.md5(password.encode()).hexdigest()
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `hashlib.md5` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt


def register_with_salt(user, salt, password):
    user.password = hashlib.sha1((salt + password).encode("utf-8")).hexdigest()
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `hashlib.sha1` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt


def register_bytes(user, raw_password: bytes):
    user.password_hash = digest_of(raw_password).digest()
    #                    ^^^^^^^^^^^^^^^^^^^^^^^ high fix: `hashlib.sha256` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt


def register_formatted(user, salt, user_password):
    user.digest = hashlib.sha512(f"{salt}{user_password}".encode()).hexdigest()
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `hashlib.sha512` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt


def register_by_name(user, passwd):
    user.hash = hashlib.new("sha256", passwd.encode()).hexdigest()
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `sha256` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt


def register_in_steps(user, password):
    data = password.encode("utf-8")
    h = hashlib.md5()
    h.update(data)
    #^^^^^^^^^^^^^ high fix: A plain hash is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt
    user.hash = h.hexdigest()


def register_keyed(user, password):
    user.hash = hmac.new(os.environb[b"PEPPER"], password.encode(), "sha256").hexdigest()
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: An HMAC is too fast for passwords: whoever steals hash and key makes billions of guesses per second; use bcrypt


def check(user, password):
    return hashlib.md5(password.encode()).hexdigest() == user.password
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `hashlib.md5` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt


def check_swapped(user, passphrase):
    if user.password != hashlib.sha256(passphrase.encode()).hexdigest():
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `hashlib.sha256` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt
        raise PermissionError


class Account:
    def set_password(self, userPassword):
        self.password = hashlib.sha3_256(userPassword.encode()).hexdigest()
        #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `hashlib.sha3_256` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt


def encryption_key(password):
    key = hashlib.sha256(password.encode()).digest()
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A key made from a password by `hashlib.sha256` is guessed as fast as the password; derive it with `hashlib.scrypt` and a random salt
    return key


# Slow functions are right.
def good(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000), hashlib.scrypt(password.encode(), salt=salt, n=2**17, r=8, p=1)


# A hash that makes a long password fit the slow function.
def prehashed(password):
    return bcrypt.hashpw(base64.b64encode(hashlib.sha256(password.encode()).digest()), bcrypt.gensalt())
    #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (audit): `hashlib.sha256` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt


# Asking for leaked passwords.
def is_pwned(password, ask):
    digest = hashlib.sha1(password.encode()).hexdigest()
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (audit): `hashlib.sha1` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt
    return ask(digest[:5])


def prefix_of(password):
    return hashlib.sha1(password.encode()).hexdigest().upper()[:5]
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (audit): `hashlib.sha1` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt


# No password is hashed here.
def look_alikes(path, password_hash, password_reset_token, realm, challenge, user, password, field):
    hashlib.sha256(path.read_bytes())
    hashlib.sha256(password_hash.encode())
    hashlib.sha256(password_reset_token.encode())
    hashlib.md5(f"{user}:{realm}:{password}".encode())
    hashlib.md5(challenge + password)
    hashlib.md5(b"password")
    hashlib.sha256(field.name.encode())
    field.update(password)


#- schemes.py
from passlib.hash import bcrypt, md5_crypt
from passlib import hash as schemes
from werkzeug.security import generate_password_hash


def store(password):
    return [
        md5_crypt.hash(password),
        #^^^^^^^^^^^^^^^^^^^^^^^ high fix: `md5_crypt` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt
        schemes.sha1_crypt.hash(password),
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `schemes.sha1_crypt` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt
        generate_password_hash(password, method="sha256"),
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The method `sha256` is too fast for passwords: a stolen hash is guessed at billions of tries per second; leave the default, scrypt
        generate_password_hash(password, "pbkdf2:sha1"),
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The method `pbkdf2:sha1` is too fast for passwords: a stolen hash is guessed at billions of tries per second; leave the default, scrypt
        generate_password_hash(password),
        generate_password_hash(password, method="pbkdf2:sha256:600000"),
        bcrypt.hash(password),
    ]


#- shop/models.py
import hashlib

from django.db import models


class Customer(models.Model):
    password = models.CharField(max_length=128)

    def set_password(self, password):
        self.password = hashlib.md5(password.encode()).hexdigest()
        #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `hashlib.md5` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt

    def check_password(self, password):
        return self.password == hashlib.md5(password.encode()).hexdigest()
        #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `hashlib.md5` is too fast for passwords: a stolen hash is guessed at billions of tries per second; use bcrypt


#- router.py
import hashlib

import requests


def log_in(session: requests.Session, url, password):
    session.post(url, json={"pwd": hashlib.md5(password.encode()).hexdigest()})
    #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): `hashlib.md5` is too fast for a password that is stored; fine only where a protocol demands it


#- drivers/mysql_users.py
import hashlib


def native_password(password):
    return hashlib.sha1(hashlib.sha1(password.encode()).digest()).hexdigest()
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): `hashlib.sha1` is too fast for a password that is stored; fine only where a protocol demands it


#- tests/test_accounts.py
import hashlib


def test_register(password):
    assert hashlib.md5(password.encode()).hexdigest()
#- vendor/sha512_crypt.py
"""Only in the audit, a scheme of crypt(3): what is hashed here goes through five thousand rounds."""

import hashlib


def sha512_crypt(pwd, salt, rounds=5000):
    inner = hashlib.sha512(pwd + salt + pwd).digest()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): `hashlib.sha512` alone is too fast for passwords; make sure that a thousand and more rounds follow
    outer = hashlib.sha512(pwd + salt)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): `hashlib.sha512` alone is too fast for passwords; make sure that a thousand and more rounds follow
    outer.update(inner)
    digest = outer.digest()
    repeated = hashlib.sha512(pwd * len(pwd)).digest()
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): `hashlib.sha512` alone is too fast for passwords; make sure that a thousand and more rounds follow
    for number in range(rounds):
        step = hashlib.sha512(repeated if number & 1 else digest)
        step.update(digest if number & 1 else repeated)
        digest = step.digest()
    return digest
