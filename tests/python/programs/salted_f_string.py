import hashlib
import secrets


def store(password):
    salt = secrets.token_hex(8)
    return {"salt": salt, "password": hashlib.sha512(f"{salt}:{password}".encode()).hexdigest()}


def check(password, stored):
    return stored["password"] == hashlib.sha512(f"{stored['salt']}:{password}".encode()).hexdigest()
