#- app.py
import hashlib
import math
import random
import random as r
import secrets
import string
from random import choice, randint

import numpy as np

ALPHABET = string.ascii_letters + string.digits

token = "".join(random.choice(ALPHABET) for _ in range(32))
#               ^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.choice` is predictable: from some of its outputs all others can be computed; use `secrets`
reset_token = "".join([choice(ALPHABET) for _ in range(32)])
#                      ^^^^^^^^^^^^^^^^ high fix: `choice` is predictable: from some of its outputs all others can be computed; use `secrets`
password = "".join(random.sample(ALPHABET, 12))
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.sample` is predictable: from some of its outputs all others can be computed; use `secrets`
temporary_password = "".join(r.choices(ALPHABET, k=12))
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `r.choices` is predictable: from some of its outputs all others can be computed; use `secrets`
otp = randint(100000, 999999)
#     ^^^^^^^^^^^^^^^^^^^^^^^ high fix: `randint` is predictable: from some of its outputs all others can be computed; use `secrets`
verification_code = str(random.randint(1000, 9999))
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.randint` is predictable: from some of its outputs all others can be computed; use `secrets`
login_code = f"{random.randrange(10**6):06d}"
#               ^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.randrange` is predictable: from some of its outputs all others can be computed; use `secrets`
one_time = "%06d" % random.randint(0, 999999)
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.randint` is predictable: from some of its outputs all others can be computed; use `secrets`
csrf_token = "".join(str(random.randint(0, 9)) for _ in range(16))
#                        ^^^^^^^^^^^^^^^^^^^^ high fix: `random.randint` is predictable: from some of its outputs all others can be computed; use `secrets`
session_id = random.getrandbits(128)
#            ^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.getrandbits` is predictable: from some of its outputs all others can be computed; use `secrets`
secret_key = random.randbytes(32)
#            ^^^^^^^^^^^^^^^^^^^^ high fix: `random.randbytes` is predictable: from some of its outputs all others can be computed; use `secrets`
api_key = np.random.bytes(16)
#         ^^^^^^^^^^^^^^^^^^^ high: `np.random.bytes` is predictable: from some of its outputs all others can be computed; use `secrets`
rng = random.Random()
access_key = rng.choice(ALPHABET)
#            ^^^^^^^^^^^^^^^^^^^^ high: `rng.choice` is predictable: from some of its outputs all others can be computed; use `secrets`


def generate_password(length):
    characters = []
    password = ""
    for _ in range(length):
        password += random.choice(ALPHABET)
        #           ^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.choice` is predictable: from some of its outputs all others can be computed; use `secrets`
        characters.append(choice(ALPHABET))
    password_characters = list(password)
    random.shuffle(password_characters)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.shuffle` is predictable: from some of its outputs all others can be computed; use `secrets`
    return password


def make_token(length):
    return "".join(random.choice(ALPHABET) for _ in range(length))
    #              ^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.choice` is predictable: from some of its outputs all others can be computed; use `secrets`


def new_otp():
    code = random.randint(100000, 999999)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.randint` is predictable: from some of its outputs all others can be computed; use `secrets`
    return code


def generate_secret(length):
    value = ""
    for _ in range(length):
        value += random.choice(ALPHABET)
        #        ^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.choice` is predictable: from some of its outputs all others can be computed; use `secrets`
    return value


def mail_otp(length):
    digits = "0123456789"
    otp = ""
    for _ in range(length):
        otp += digits[math.floor(random.random() * 10)]
        #                        ^^^^^^^^^^^^^^^ high fix: `random.random` is predictable: from some of its outputs all others can be computed; use `secrets`
    return otp


def pick(length):
    password = "".join(ALPHABET[random.randint(0, 61)] for _ in range(length))
    #                           ^^^^^^^^^^^^^^^^^^^^^ high fix: `random.randint` is predictable: from some of its outputs all others can be computed; use `secrets`
    token = hashlib.sha256(str(random.random()).encode()).hexdigest()
    #                          ^^^^^^^^^^^^^^^ high fix: `random.random` is predictable: from some of its outputs all others can be computed; use `secrets`
    return password, token


def users(User, request):
    User.create(name="guest", password=random.randint(1000, 9999))
    #                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.randint` is predictable: from some of its outputs all others can be computed; use `secrets`
    request.session["api_key"] = random.getrandbits(64)
    #                            ^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.getrandbits` is predictable: from some of its outputs all others can be computed; use `secrets`
    request.user.session_token = random.random()
    #                            ^^^^^^^^^^^^^^^ high fix: `random.random` is predictable: from some of its outputs all others can be computed; use `secrets`
    return {"token": random.getrandbits(64)}
    #                ^^^^^^^^^^^^^^^^^^^^^^ high fix: `random.getrandbits` is predictable: from some of its outputs all others can be computed; use `secrets`


salt = "".join(random.choice(ALPHABET) for _ in range(16))
#              ^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `random.choice` is predictable: from some of its outputs all others can be computed; use `secrets`


# Strong.
token = secrets.token_urlsafe(32)
token = "".join(secrets.choice(ALPHABET) for _ in range(32))
password = "".join(random.SystemRandom().choice(ALPHABET) for _ in range(12))
system = random.SystemRandom()
otp = system.randint(100000, 999999)


# No secret.
def look_alikes(tokens, users, retry, words):
    delay = random.uniform(0, 1)
    sample = random.sample(users, 3)
    next_token = random.choice(tokens)
    token_count = random.randint(1, 10)
    password_length = random.randint(8, 12)
    tokenizer = random.choice(words)
    token = tokens.get(random.choice(users))
    token = tokens[random.randint(0, 9)]
    key = random.choice(list(users))
    secretary = random.choice(users)
    return delay, sample, next_token, token_count, password_length, tokenizer, token, key, secretary


class Dice:
    def choice(self, sides):
        return sides


passcode = Dice().choice(6)


def seeded_password(length, seed=None):
    generator = random.SystemRandom() if seed is None else random.Random(seed)
    return "".join(generator.choice(ALPHABET) for _ in range(length))


def make_boundary(text):
    token = random.randrange(10**16)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): `random.randrange` is predictable: from some of its outputs all others can be computed; use `secrets`
    return f"==={token}=="


#- model.py
import random

import torch

token = random.choice(["[MASK]", "[PAD]"])

#- tests/test_app.py
import random

password = str(random.random())
