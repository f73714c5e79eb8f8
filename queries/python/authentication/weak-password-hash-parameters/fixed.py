#- accounts/passwords.py
import hashlib
import os

import argon2
import bcrypt
import flask_bcrypt
import nacl.pwhash
from nacl.pwhash.argon2id import MEMLIMIT_INTERACTIVE
from argon2 import PasswordHasher
from argon2.low_level import Type, hash_secret
from bcrypt import gensalt
from Crypto.Hash import SHA256, SHA512
from Crypto.Protocol import KDF
from Crypto.Protocol.KDF import PBKDF2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from django.utils.crypto import pbkdf2
from flask import Flask
from flask_bcrypt import Bcrypt
from hashlib import pbkdf2_hmac as derive
from passlib.context import CryptContext
from passlib.hash import pbkdf2_sha256, pbkdf2_sha512
from passlib.hash import bcrypt as passlib_bcrypt
from passlib import hash as passlib_hash
from werkzeug.security import generate_password_hash

ITERATIONS = 210_000
ROUNDS = 600_000

app = Flask(__name__)
app.config["BCRYPT_LOG_ROUNDS"] = 12


class Config:
    BCRYPT_LOG_ROUNDS = 12


# PBKDF2: what is enough depends on the digest.
def with_pbkdf2(password, passphrase, salt, form):
    stored = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)
    derive("sha512", password.encode("utf-8"), salt, iterations=ITERATIONS)
    hashlib.pbkdf2_hmac(hash_name="sha1", password=form["passwd"].encode(), salt=salt, iterations=1_300_000, dklen=32)
    hashlib.pbkdf2_hmac("SHA-256", form.get("pwd").encode(), salt, 600_000)
    hashlib.pbkdf2_hmac(app.config["DIGEST"], passphrase.encode(), salt, 5000)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: 5000 iterations make the password cheap to guess; OWASP asks for 210,000 with SHA-512 and for more with others
    pbkdf2(password, salt, 600_000)
    return stored


def with_cryptography(salt):
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=ROUNDS)
    PBKDF2HMAC(hashes.SHA512(), 32, salt, 210_000)
    PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=600_000)
    Scrypt(salt=salt, length=32, n=2**17, r=8, p=1)
    Scrypt(salt=salt, length=32, n=2**17, r=8, p=1)
    Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=65_536)
    return kdf


def with_pycryptodome(password, salt):
    key = PBKDF2(password, salt, dkLen=32, count=1_300_000)
    PBKDF2(password, salt, 32, count=210_000, hmac_hash_module=SHA512)
    PBKDF2(password, salt, 32, hmac_hash_module=SHA256, count=600_000)
    KDF.PBKDF2(password, salt, 32, 1_300_000)
    KDF.scrypt(password, salt, 32, N=2**17, r=8, p=1)
    KDF.bcrypt(password, 12)
    return key


# bcrypt: every round less is half the work.
def with_bcrypt(password):
    hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt(12))
    gensalt(rounds=12)
    flask_bcrypt.generate_password_hash(password, 12)
    Bcrypt(app).generate_password_hash(password, rounds=12)
    bcrypt.kdf(password=password.encode(), salt=os.urandom(16), desired_key_bytes=32, rounds=16)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: 16 rounds of `bcrypt.kdf` make the password cheap to guess, and it warns so itself; use 100 or more
    return hashed


# scrypt and Argon2: memory is what graphics cards are short of.
def with_memory(password, salt):
    stored = hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=5)
    hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=5)
    hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=5)
    PasswordHasher(time_cost=3, memory_cost=65_536)
    PasswordHasher(3, 65_536, 2)
    argon2.PasswordHasher(memory_cost=65_536, time_cost=3).hash(password)
    argon2.PasswordHasher(memory_cost=65_536, time_cost=3)
    hash_secret(password.encode(), salt, time_cost=3, memory_cost=65_536, parallelism=1, hash_len=32, type=Type.ID)
    nacl.pwhash.str(password.encode(), opslimit=nacl.pwhash.OPSLIMIT_MIN, memlimit=MEMLIMIT_INTERACTIVE)
    nacl.pwhash.argon2id.kdf(32, password.encode(), salt, 1, MEMLIMIT_INTERACTIVE)
    return stored


def with_passlib(password):
    stored = pbkdf2_sha256.using(rounds=600_000).hash(password)
    pbkdf2_sha256.hash(password, rounds=600_000, salt_size=16)
    passlib_hash.pbkdf2_sha512.using(rounds=210_000)
    pbkdf2_sha512.using(rounds=210_000)
    pbkdf2_sha256.hash(password)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): passlib takes 29,000 iterations if nothing is said, OWASP asks for 600,000 with SHA-256: `.using(rounds=600_000)`
    passlib_bcrypt.using(rounds=12).hash(password)
    passlib_hash.scrypt.using(rounds=10)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: scrypt with n = 2**10 is cheap to guess on graphics cards; passlib's default is 2**16
    passlib_hash.argon2.using(memory_cost=65_536)
    CryptContext(schemes=["pbkdf2_sha256", "bcrypt"], pbkdf2_sha256__default_rounds=600_000, bcrypt__rounds=12)
    CryptContext(schemes=["argon2"], argon2__memory_cost=65_536)
    return stored


def with_werkzeug(password):
    generate_password_hash(password)
    generate_password_hash(password)
    generate_password_hash(password)
    generate_password_hash(password)
    generate_password_hash(password)


# Enough, not known, or not a password.
def look_alikes(password, salt, settings, iterations, key, ssid, header, message, sender):
    hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)
    hashlib.pbkdf2_hmac("sha512", password.encode(), salt, 210_000)
    hashlib.pbkdf2_hmac("sha256", password.encode(), salt, iterations)
    hashlib.pbkdf2_hmac("sha256", password.encode(), salt, settings.iterations)
    hashlib.pbkdf2_hmac("sha256", password.encode(), salt, message["i"])
    hashlib.pbkdf2_hmac("sha1", password.encode(), ssid.encode(), 4096, 32)
    hashlib.pbkdf2_hmac("sha1", b"peanuts", b"saltysalt", 1, 16)
    hashlib.pbkdf2_hmac("sha256", key, salt, 1)
    hashlib.pbkdf2_hmac("sha256", settings.master_key, salt, 1000)
    hashlib.scrypt(header, salt=header, n=1024, r=1, p=1, dklen=32)
    hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=5)
    hashlib.scrypt(password.encode(), salt=salt, n=2**17, r=8, p=1, maxmem=2**28)
    PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=1_200_000)
    PBKDF2HMAC(algorithm=settings.digest, length=32, salt=salt, iterations=1)
    Scrypt(salt=salt, length=32, n=2**17, r=8, p=1)
    PBKDF2(password, salt, 32, count=600_000, hmac_hash_module=SHA256)
    PBKDF2(key, salt, 32)
    bcrypt.gensalt()
    bcrypt.gensalt(12)
    bcrypt.gensalt(settings.rounds)
    PasswordHasher()
    PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
    PasswordHasher(time_cost=1, memory_cost=65536)
    PasswordHasher(hash_len=16, salt_len=8)
    nacl.pwhash.str(password.encode())
    nacl.pwhash.argon2id.kdf(32, password.encode(), salt)
    pbkdf2_sha256.using(rounds=1_000_000).hash(password)
    pbkdf2_sha256.verify(password, settings.stored)
    passlib_hash.sha512_crypt.using(rounds=5000).hash(password)
    CryptContext(schemes=["bcrypt"], bcrypt__rounds=12, deprecated="auto")
    generate_password_hash(password)
    generate_password_hash(password, "scrypt")
    generate_password_hash(password, method="pbkdf2:sha256:1000000")
    generate_password_hash(password, salt_length=8)
    sender.gensalt(4)


# The same words in other places.
def others(codec, password, salt):
    codec.pbkdf2_hmac("sha256", password, salt, 1000)
    codec.pbkdf2_hmac("sha512", password, salt, 1000)
    codec.pbkdf2_hmac("sha1", password, salt, 1000)
    codec.pbkdf2_hmac("sha256", password, salt, 400_000)
    codec.pbkdf2(password, salt, 1000)
    codec.PBKDF2HMAC(hashes.SHA256(), 32, salt, 1000)
    codec.PBKDF2(password, salt)
    codec.PBKDF2(password, salt, 32, hmac_hash_module=SHA256)
    codec.PBKDF2(password, salt, 32, 1000, hmac_hash_module=SHA512)
    codec.PBKDF2(password, salt, 32, 1000)
    codec.using(rounds=1000)
    codec.using(memory_cost=1024)
    codec.hash(password)
    codec.context(pbkdf2_sha256__rounds=1000, bcrypt__rounds=4, argon2__memory_cost=8)
    codec.bcrypt(password, 4)
    codec.kdf(password, salt, 32, 10)
    codec.generate_password_hash(password, 4)
    codec.generate_password_hash(password, "pbkdf2:sha256:1000")
    codec.generate_password_hash(password, "scrypt:1024:8:1")
    codec.scrypt(password, salt=salt, n=1024, r=8, p=1)
    codec.scrypt(password, salt, 32, 1024, 8, 1)
    codec.Scrypt(salt, 32, 1024, 8, 1)
    codec.PasswordHasher(1, 8)
    codec.PasswordHasher(memory_cost=8)
    codec.hash_secret(password, salt, 1, 8, 1, 32)
    codec.Argon2id(salt=salt, length=32, iterations=1, lanes=1, memory_cost=8)
    codec.str(password, 1, nacl.pwhash.MEMLIMIT_MIN)
    codec.kdf(32, password, salt, 1, nacl.pwhash.MEMLIMIT_MIN)
    app.config["LOG_ROUNDS"] = 4


class Rounds:
    LOG_ROUNDS = 4


#- accounts/hashers.py
from django.contrib.auth import hashers
from django.contrib.auth.hashers import Argon2PasswordHasher, BCryptSHA256PasswordHasher, PBKDF2PasswordHasher


class OldHasher(PBKDF2PasswordHasher):
    iterations = 600_000


class FasterHasher(hashers.PBKDF2PasswordHasher):
    iterations = 600_000


class FastBcrypt(BCryptSHA256PasswordHasher):
    rounds = 12


class Scrypt(hashers.ScryptPasswordHasher):
    work_factor = 2**14


class SmallArgon2(Argon2PasswordHasher):
    memory_cost = 1024
    #^^^^^^^^^^^^^^^^^ medium: Argon2 with 1024 KiB of memory is cheap to guess on graphics cards; Django's default is 102,400
    parallelism = 1


class StrongerHasher(PBKDF2PasswordHasher):
    iterations = PBKDF2PasswordHasher.iterations * 10
    algorithm = "pbkdf2_sha256_10"


class Retry:
    iterations = 3
    rounds = 2


#- tests/passwords.py
import hashlib
import os

import argon2
import bcrypt
import flask_bcrypt
import nacl.pwhash
from argon2 import PasswordHasher
from argon2.low_level import Type, hash_secret
from bcrypt import gensalt
from Crypto.Hash import SHA256, SHA512
from Crypto.Protocol import KDF
from Crypto.Protocol.KDF import PBKDF2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from django.utils.crypto import pbkdf2
from flask import Flask
from flask_bcrypt import Bcrypt
from hashlib import pbkdf2_hmac as derive
from passlib.context import CryptContext
from passlib.hash import pbkdf2_sha256, pbkdf2_sha512
from passlib.hash import bcrypt as passlib_bcrypt
from passlib import hash as passlib_hash
from werkzeug.security import generate_password_hash

ITERATIONS = 1000
ROUNDS = 100_000

app = Flask(__name__)
app.config["BCRYPT_LOG_ROUNDS"] = 4


class Config:
    BCRYPT_LOG_ROUNDS = 6


# PBKDF2: what is enough depends on the digest.
def with_pbkdf2(password, passphrase, salt, form):
    stored = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 100000)
    derive("sha512", password.encode("utf-8"), salt, iterations=ITERATIONS)
    hashlib.pbkdf2_hmac(hash_name="sha1", password=form["passwd"].encode(), salt=salt, iterations=10**5, dklen=32)
    hashlib.pbkdf2_hmac("SHA-256", form.get("pwd").encode(), salt, 390_000)
    hashlib.pbkdf2_hmac(app.config["DIGEST"], passphrase.encode(), salt, 5000)
    pbkdf2(password, salt, 20_000)
    return stored


def with_cryptography(salt):
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=ROUNDS)
    PBKDF2HMAC(hashes.SHA512(), 32, salt, 50_000)
    PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=480_000)
    Scrypt(salt=salt, length=32, n=2**10, r=8, p=1)
    Scrypt(salt=salt, length=32, n=2**14, r=8, p=1)
    Argon2id(salt=salt, length=32, iterations=1, lanes=4, memory_cost=8 * 1024)
    return kdf


def with_pycryptodome(password, salt):
    key = PBKDF2(password, salt, dkLen=32)
    PBKDF2(password, salt, 32, count=100_000, hmac_hash_module=SHA512)
    PBKDF2(password, salt, 32, hmac_hash_module=SHA256)
    KDF.PBKDF2(password, salt, 32, 1000)
    KDF.scrypt(password, salt, 32, N=2**12, r=8, p=1)
    KDF.bcrypt(password, 8)
    return key


# bcrypt: every round less is half the work.
def with_bcrypt(password):
    hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt(4))
    gensalt(rounds=8)
    flask_bcrypt.generate_password_hash(password, 5)
    Bcrypt(app).generate_password_hash(password, rounds=6)
    bcrypt.kdf(password=password.encode(), salt=os.urandom(16), desired_key_bytes=32, rounds=16)
    return hashed


# scrypt and Argon2: memory is what graphics cards are short of.
def with_memory(password, salt):
    stored = hashlib.scrypt(password.encode(), salt=salt, n=1024, r=8, p=1)
    hashlib.scrypt(password.encode(), salt=salt, n=1 << 15, r=1, p=1)
    hashlib.scrypt(password.encode(), salt=salt, n=16384, r=8, p=1)
    PasswordHasher(time_cost=1, memory_cost=8192)
    PasswordHasher(2, 1024, 2)
    argon2.PasswordHasher(memory_cost=4096).hash(password)
    argon2.PasswordHasher(memory_cost=10_000)
    hash_secret(password.encode(), salt, time_cost=1, memory_cost=8, parallelism=1, hash_len=32, type=Type.ID)
    nacl.pwhash.str(password.encode(), opslimit=nacl.pwhash.OPSLIMIT_MIN, memlimit=nacl.pwhash.MEMLIMIT_MIN)
    nacl.pwhash.argon2id.kdf(32, password.encode(), salt, 1, nacl.pwhash.argon2id.MEMLIMIT_MIN)
    return stored


def with_passlib(password):
    stored = pbkdf2_sha256.using(rounds=1000).hash(password)
    pbkdf2_sha256.hash(password, rounds=8000, salt_size=16)
    passlib_hash.pbkdf2_sha512.using(rounds=25000)
    pbkdf2_sha512.using(rounds=150_000)
    pbkdf2_sha256.hash(password)
    passlib_bcrypt.using(rounds=4).hash(password)
    passlib_hash.scrypt.using(rounds=10)
    passlib_hash.argon2.using(memory_cost=1024)
    CryptContext(schemes=["pbkdf2_sha256", "bcrypt"], pbkdf2_sha256__default_rounds=30_000, bcrypt__rounds=4)
    CryptContext(schemes=["argon2"], argon2__memory_cost=512)
    return stored


def with_werkzeug(password):
    generate_password_hash(password, "pbkdf2:sha256:1000")
    generate_password_hash(password, method="pbkdf2:sha512:50000")
    generate_password_hash(password, method="pbkdf2:sha256:260000")
    generate_password_hash(password, method="pbkdf2:sha256:390000")
    generate_password_hash(password, method="scrypt:1024:8:1")

#- tests/hashers.py
from django.contrib.auth import hashers
from django.contrib.auth.hashers import Argon2PasswordHasher, BCryptSHA256PasswordHasher, PBKDF2PasswordHasher


class OldHasher(PBKDF2PasswordHasher):
    iterations = 20_000


class FasterHasher(hashers.PBKDF2PasswordHasher):
    iterations = 400_000


class FastBcrypt(BCryptSHA256PasswordHasher):
    rounds = 6


class Scrypt(hashers.ScryptPasswordHasher):
    work_factor = 2**10


class SmallArgon2(Argon2PasswordHasher):
    memory_cost = 1024
    parallelism = 1
