#- app.py
import hashlib
import hmac
from hmac import new as new_hmac

import bcrypt
from flask import abort, request

CHANGE_ME_SECRET_KEY = "change me"
settings = load()
API_KEY = open("/run/secrets/api-key").read()


def webhook(secret, body, signature):
    if hmac.new(secret, body, "sha256").hexdigest() != signature:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `!=` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
        abort(403)
    mac = new_hmac(secret, body, hashlib.sha256)
    if signature == mac.digest():
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
        return True
    computed = hmac.HMAC(secret, body, "sha512").hexdigest()
    if computed == request.headers["X-Signature"]:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
        return True
    return hmac.digest(secret, body, "sha256") == signature
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`


def github(secret, body, signature_header):
    expected_signature = "sha256=" + hmac.new(secret, body, "sha256").hexdigest()
    if signature_header != expected_signature:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `!=` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
        abort(403)


def api(settings):
    if request.headers.get("X-Api-Key") != API_KEY:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `!=` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
        abort(401)
    if request.args["token"] == settings.token:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
        return True
    return request.headers["Authorization"] == f"Bearer {API_KEY}"
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`


class Bot:
    def handle(self):
        secret_token_header = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        if secret_token_header is None or self.secret_token != secret_token_header:
        #                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `!=` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
            abort(401)
        return settings.API_TOKEN == request.headers.get("X-Api-Token")
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`


async def header_of_fastapi(api_key: str, settings):
    if api_key != settings.API_KEY:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `!=` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
        raise PermissionError


def far(settings):
    webhook_secret = request.headers["X-Webhook-Secret"]
    given = webhook_secret.strip()
    return given == settings.webhook_secret
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`


def passwords(password, stored, salt):
    if bcrypt.hashpw(password, stored) == stored:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
        return True
    return stored == hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`


# Right.
def good(secret, body, signature):
    return hmac.compare_digest(hmac.new(secret, body, "sha256").hexdigest(), signature)


# No secret, or nothing that an outsider chose.
def look_alikes(token, tokens, scheme, path, expected, response, user, settings):
    if token == "," or token != tokens[0]:
        return False
    if scheme == "Bearer" or request.method == "POST":
        return False
    if request.headers["Content-Type"] == response.headers["Content-Type"]:
        return False
    if request.headers.get("Authorization") is None or request.headers.get("Authorization") == "":
        return False
    if hashlib.sha256(path.read_bytes()).hexdigest() == expected:
        return True
    if user.token_type == request.token_type or user.api_key == None:
        return False
    if request.headers["Authorization"] == request.cookies["authorization"] or token.user != request.user:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
        return False
    if settings["SECRET_KEY"] == CHANGE_ME_SECRET_KEY:
        return False
    if request.args["access_token"] == token:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
        return True
    return hmac.new(b"key", b"data", "sha256").hexdigest() == "5031fe3d989c6d1537a013fa6e739da23463fdaec3b70137d828e36ace221bd0"


#- tokens.py
NAME, NUMBER = range(2)


class Parser:
    def expect(self, token, expected, signature, other):
        if token.type == NAME and token.value == expected:
            return self.next()
        return signature == other.signature


#- tests/test_app.py
import hmac


def test_signature(client):
    response = client.get("/")
    assert hmac.new(b"key", response.data, "sha256").hexdigest() == response.headers["X-Signature"]
#- accounts/links.py
"""Silent: what stands for a secret, and what is no secret of the server."""

import crypt
import hmac

from flask import request, session

from accounts import models

SECRET_REDACTED = "*****"


def save_settings(settings):
    for name, value in request.form.items():
        if value != SECRET_REDACTED:
            settings.store(name, value)
    cached_secret = session.get("cloud_secret")
    if cached_secret != request.json["secret"]:
        session["cloud_secret"] = connect(request.json["secret"])


def solved(self, payload):
    return payload.signature == self.request.session.get("captcha_challenge")


# Only in the audit: a column, and what a system is tried with.
def link(token):
    return models.db.query(models.LoginLink).filter(models.LoginLink.token == request.form["token"]).first()
    #                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): The database looks for this secret, and how long that takes may tell a little about it; look for a hash of it


class Links:
    def by_token(self, token):
        return self.session.query(self.link_model).filter(self.link_model.token == request.form["token"]).one_or_none()
        #                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): The database looks for this secret, and how long that takes may tell a little about it; look for a hash of it

    def by_hash(self, token):
        digest = hashlib.scrypt(token.encode(), salt=SALT, n=2, r=1, p=1).hex()
        return self.session.query(self.link_model).filter(self.link_model.digest == digest).one_or_none()


def test_crypt(secret, known):
    return crypt.crypt(secret, known) == known
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `==` returns at the first difference, so its time gives the secret away piece by piece; use `hmac.compare_digest`
