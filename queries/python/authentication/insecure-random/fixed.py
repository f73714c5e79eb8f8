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

token = "".join(secrets.choice(ALPHABET) for _ in range(32))
reset_token = "".join([secrets.choice(ALPHABET) for _ in range(32)])
password = "".join(secrets.SystemRandom().sample(ALPHABET, 12))
temporary_password = "".join(secrets.SystemRandom().choices(ALPHABET, k=12))
otp = secrets.SystemRandom().randint(100000, 999999)
verification_code = str(secrets.SystemRandom().randint(1000, 9999))
login_code = f"{secrets.SystemRandom().randrange(10**6):06d}"
one_time = "%06d" % secrets.SystemRandom().randint(0, 999999)
csrf_token = "".join(str(secrets.SystemRandom().randint(0, 9)) for _ in range(16))
session_id = secrets.randbits(128)
secret_key = secrets.token_bytes(32)
api_key = np.random.bytes(16)
#         ^^^^^^^^^^^^^^^^^^^ high: `np.random.bytes` is predictable: from some of its outputs all others can be computed; use `secrets`
rng = random.Random()
access_key = rng.choice(ALPHABET)
#            ^^^^^^^^^^^^^^^^^^^^ high: `rng.choice` is predictable: from some of its outputs all others can be computed; use `secrets`


def generate_password(length):
    characters = []
    password = ""
    for _ in range(length):
        password += secrets.choice(ALPHABET)
        characters.append(choice(ALPHABET))
    password_characters = list(password)
    secrets.SystemRandom().shuffle(password_characters)
    return password


def make_token(length):
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def new_otp():
    code = secrets.SystemRandom().randint(100000, 999999)
    return code


def generate_secret(length):
    value = ""
    for _ in range(length):
        value += secrets.choice(ALPHABET)
    return value


def mail_otp(length):
    digits = "0123456789"
    otp = ""
    for _ in range(length):
        otp += digits[math.floor(secrets.SystemRandom().random() * 10)]
    return otp


def pick(length):
    password = "".join(ALPHABET[secrets.SystemRandom().randint(0, 61)] for _ in range(length))
    token = hashlib.sha256(str(secrets.SystemRandom().random()).encode()).hexdigest()
    return password, token


def users(User, request):
    User.create(name="guest", password=secrets.SystemRandom().randint(1000, 9999))
    request.session["api_key"] = secrets.randbits(64)
    request.user.session_token = secrets.SystemRandom().random()
    return {"token": secrets.randbits(64)}


salt = "".join(secrets.choice(ALPHABET) for _ in range(16))


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
