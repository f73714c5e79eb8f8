#- shop/auth.py
import jwt
import jwt as pyjwt
import os
from authlib.jose import JsonWebToken, OctKey
from authlib.jose import jwt as authlib_jwt
from fastapi_login import LoginManager
from fastapi_users.authentication import JWTStrategy
from jose import jws
from jose import jwt as jose_jwt
from joserfc import jwt as rfc_jwt
from joserfc.jwk import OctKey as RfcKey
from jwcrypto import jwk
from jwt import encode as make_token

KEY = os.environ["JWT_SECRET"]
SIGNING = os.environ["JWT_SECRET"]


# In the call, or in a variable that does not tell.
def issue(user, claims):
    token = jwt.encode({"sub": user.id}, os.environ["JWT_SECRET"], algorithm="HS256")
    make_token(claims, os.environ["JWT_SECRET"], "HS256")
    pyjwt.encode(claims, key=KEY)
    jwt.encode(claims, SIGNING)
    jwt.encode(claims, os.environ["JWT_SECRET"], algorithm="HS256")
    jose_jwt.encode(claims, os.environ["JWT_SECRET"], algorithm="HS256")
    jws.sign(claims, KEY, algorithm="HS256")
    authlib_jwt.encode({"alg": "HS256"}, claims, os.environ["JWT_SECRET"])
    jwt.PyJWT().encode(claims, os.environ["JWT_SECRET"])
    return token


def current_user(token):
    key = os.environ["JWT_SECRET"]
    jwt.decode(token, key, algorithms=["HS256"])
    jwt.decode(token, key=KEY, algorithms=["HS256"])
    jose_jwt.decode(token, os.environ["JWT_SECRET"], algorithms=["HS256"])
    JsonWebToken(["HS256"]).decode(token, os.environ["JWT_SECRET"])
    rfc_jwt.decode(token, RfcKey.import_key(os.environ["JWT_SECRET"]), algorithms=["HS256"])
    OctKey.import_key(os.environ["JWT_SECRET"])
    jwk.JWK(kty="oct", k=os.environ["JWT_SECRET"])


def by_default(claims, key="shop-signs"):
    return jwt.encode(claims, key)
    #      ^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code can make tokens for any user; read the secret from the environment


strategy = JWTStrategy(secret=os.environ["JWT_SECRET"], lifetime_seconds=3600)
manager = LoginManager(os.environ["JWT_SECRET"], token_url="/login")

# By its name.
JWT_SECRET = os.environ["JWT_SECRET"]
JWT_SIGNING_KEY: str = os.environ["JWT_SIGNING_KEY"]


class Config:
    jwtSecret = os.environ["JWT_SECRET"]

    def __init__(self, app):
        self.jwt_key = os.environ["JWT_SECRET"]
        app.config["JWT_SECRET"] = os.environ["JWT_SECRET"]


class UserManager:
    reset_password_token_secret = os.environ["JWT_SECRET"]


SIMPLE_JWT = {"ALGORITHM": "HS256", "SIGNING_KEY": os.environ["JWT_SIGNING_KEY"]}

# Most often replaced.
PLACEHOLDER = os.environ["JWT_SECRET"]
DATA_JWT_SECRET = os.environ["DATA_JWT_SECRET"]
JWT_SECRET = os.environ["JWT_SECRET"]


def with_placeholder(claims):
    return jwt.encode(claims, PLACEHOLDER)


#- shop/look_alikes.py
import os

import jwt
from authlib.jose import OctKey
from jose import jwt as jose_jwt

from shop.config import settings

JWT_SECRET = os.environ["JWT_SECRET"]
JWT_SECRET_HEADER = "X-Shop-Token"
JWT_SECRET_ENV = "SHOP_JWT_SECRET"
JWT_SECRET_NAME = "shop/jwt"
JWT_KEY_ID = "2024-01"
jwt_key_url = "https://login.shop.internal/keys"
JWT_SECRET = "SHOP_JWT_SECRET"
JWT_SECRET = ""
PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkBf6wmxe1mbVrNHMx1eO
-----END PUBLIC KEY-----"""
CERTIFICATE = "-----BEGIN CERTIFICATE-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END CERTIFICATE-----\n"
SSH_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKx81kqP02mNv73LqT"
JWK_SET = '{"kty": "RSA", "n": "sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri23bOdgWp4Dy1WlUzewbgBHod5pcM9H95GQRV3JDXboIR"}'


def look_alikes(token, claims, key, keys, kid, passphrase):
    jwt.encode(claims, JWT_SECRET, algorithm="HS256")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): This secret is found where it is written
    jwt.encode(claims, os.environ["JWT_SECRET"])
    jwt.encode(claims, settings.jwt_secret)
    jwt.encode(claims, key, algorithm="HS256", headers={"kid": "shop-2024"})
    jwt.encode(claims, keys["shop"])
    jwt.encode(claims, None, algorithm="none")
    jwt.decode(token, PUBLIC_KEY, algorithms=["RS256"])
    jwt.decode(token, CERTIFICATE, algorithms=["RS256"])
    jwt.decode(token, SSH_KEY, algorithms=["EdDSA"])
    jose_jwt.decode(token, JWK_SET, algorithms=["RS256"])
    jwt.decode(token, key, algorithms=["HS256"], audience="shop", issuer="login")
    jwt.decode(token, "", options={"verify_signature": False})
    jwt.decode(token, open("public.pem").read(), algorithms=["RS256"])
    OctKey.import_key(key)
    key.encode("secret")
    "secret".encode("utf-8")
    jwt.get_unverified_header("secret")


#- tests/test_auth.py
import jwt

TOKEN = jwt.encode({"sub": "1"}, "secret", algorithm="HS256")
JWT_SECRET = "shop-signs"

#- examples/tokens.py
import jwt
import os

print(jwt.encode({"some": "payload"}, os.environ["JWT_SECRET"], algorithm="HS256"))
