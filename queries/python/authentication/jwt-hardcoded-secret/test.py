#- shop/auth.py
import jwt
import jwt as pyjwt
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

KEY = "shop-signs-with-this"
SIGNING = b"Vb7wQ2xL9zR4tK8m"


# In the call, or in a variable that does not tell.
def issue(user, claims):
    token = jwt.encode({"sub": user.id}, "secret", algorithm="HS256")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    make_token(claims, "9f8a7c6d5e4b3a2190817263", "HS256")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    pyjwt.encode(claims, key=KEY)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    jwt.encode(claims, SIGNING)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    jwt.encode(claims, "s3cr3t".encode(), algorithm="HS256")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    jose_jwt.encode(claims, "secret", algorithm="HS256")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    jws.sign(claims, KEY, algorithm="HS256")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    authlib_jwt.encode({"alg": "HS256"}, claims, "secret")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    authlib_jwt.encode({"alg": "HS256"}, claims, SIGNING)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    jwt.PyJWT().encode(claims, "secret")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    return token


def current_user(token):
    key = "shop-" + "signs"
    jwt.decode(token, key, algorithms=["HS256"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    jwt.decode(token, key=KEY, algorithms=["HS256"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    jose_jwt.decode(token, "secret", algorithms=["HS256"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    JsonWebToken(["HS256"]).decode(token, b"secret")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    rfc_jwt.decode(token, RfcKey.import_key("shop-signs-with-this-one"), algorithms=["HS256"])
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    OctKey.import_key("secret")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    jwk.JWK(kty="oct", k="c2hvcC1zaWducy13aXRoLXRoaXM")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment


def by_default(claims, key="shop-signs"):
    return jwt.encode(claims, key)
    #      ^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code can make tokens for any user; read the secret from the environment


strategy = JWTStrategy(secret="SECRET", lifetime_seconds=3600)
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
manager = LoginManager("shop-signs", token_url="/login")
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment

# By its name.
JWT_SECRET = "shop-signs-with-this"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
JWT_SIGNING_KEY: str = "9f8a7c6d5e4b3a2190817263"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment


class Config:
    jwtSecret = "shop-signs"
    #^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment

    def __init__(self, app):
        self.jwt_key = b"shop-signs"
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
        app.config["JWT_SECRET"] = "shop-signs"
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment


class UserManager:
    reset_password_token_secret = "SECRET"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment


SIMPLE_JWT = {"ALGORITHM": "HS256", "SIGNING_KEY": "shop-signs-with-this"}
#                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment

# Most often replaced.
PLACEHOLDER = "change-me-in-production"
DATA_JWT_SECRET = "oauth2_jwt_secret"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment
JWT_SECRET = "your-256-bit-secret"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment


def with_placeholder(claims):
    authlib_jwt.encode({"alg": "HS256"}, claims, PLACEHOLDER)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment
    OctKey.import_key("<secret>")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment
    JWTStrategy("your-secret", 3600)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment
    return jwt.encode(claims, PLACEHOLDER)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment


# Found where they are written.
SECRET_KEY = "shop-signs-with-this"
API_SECRET = "7c19e0d45ab2f8836e01d9c4b7fa2530"


def with_other_secrets(claims):
    jwt.encode(claims, SECRET_KEY)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): This secret is reported where it is defined
    jwt.encode(claims, API_SECRET)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): This secret is reported where it is defined
    jwt.encode(claims, secret_of(claims))
    authlib_jwt.encode({"alg": "HS256"}, claims, SECRET_KEY)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): This secret is reported where it is defined
    authlib_jwt.encode({"alg": "HS256"}, claims, API_SECRET)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): This secret is reported where it is defined


# Not found anywhere else: too short, or only words.
SECRET = "shop"
TOKEN_SECRET = "shop-signs-with-this"
OLD_SECRET = "k-1234"


def with_short_secrets(claims):
    jwt.encode(claims, SECRET)
    #^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    jwt.encode(claims, TOKEN_SECRET)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    authlib_jwt.encode({"alg": "HS256"}, claims, SECRET)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    authlib_jwt.encode({"alg": "HS256"}, claims, TOKEN_SECRET)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    jwt.encode(claims, OLD_SECRET)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment
    authlib_jwt.encode({"alg": "HS256"}, claims, OLD_SECRET)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can make tokens for any user; read the secret from the environment


#- shop/look_alikes.py
import os

import jwt
from authlib.jose import OctKey
from authlib.jose import jwt as authlib_jwt
from fastapi_users.authentication import JWTStrategy
from jose import jwt as jose_jwt
from jwcrypto import jwk

from shop.config import settings

SECRET_KEY = "shop-signs-with-this"
API_SECRET = "7c19e0d45ab2f8836e01d9c4b7fa2530"

JWT_SECRET = os.environ["JWT_SECRET"]
JWT_SECRET_HEADER = "X-Shop-Token"
JWT_SECRET_ENV = "SHOP_JWT_SECRET"
JWT_SECRET_NAME = "shop/jwt"
JWT_KEY_ID = "2024-01"
jwt_key_url = "https://login.shop.internal/keys"
JWT_SECRET = "SHOP_JWT_SECRET"
JWT_SECRET = ""
JWT_SECRET = "-----BEGIN PUBLIC KEY-----"
JWT_SECRET = "-----BEGIN PUBLIC KEY----- insert it here"
JWT_SECRET_KEY = "shop-signs-with-this"
JWT_SECRET_KEY = "change-me"
JWT_EXPIRES = "shop-signs-with-this"
JWT_KEY_NAME = "change-me"
JWT_KEY_FILE = "shop_signs"
JWT_SECRET = "/run/secrets/your-jwt"
SETTINGS = {
    "SIGNING_KEY": "SHOP_SIGNING_KEY",
    "VERIFYING_KEY": "shop-signs-with-this",
}
OTHER_SETTINGS = {"SIGNING_KEY": "-----BEGIN PRIVATE KEY-----", "USER_ID_CLAIM": "sub"}
MORE_SETTINGS = {"SIGNING_KEY": "change-me"}
PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkBf6wmxe1mbVrNHMx1eO
-----END PUBLIC KEY-----"""
CERTIFICATE = "-----BEGIN CERTIFICATE-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END CERTIFICATE-----\n"
SSH_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKx81kqP02mNv73LqT"
JWK_SET = '{"kty": "RSA", "n": "sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri23bOdgWp4Dy1WlUzewbgBHod5pcM9H95GQRV3JDXboIR"}'


def look_alikes(token, claims, key, keys, kid, passphrase):
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
    authlib_jwt.encode({"alg": "RS256"}, claims, JWK_SET)
    authlib_jwt.encode({"alg": "RS256"}, claims, "{}")
    authlib_jwt.encode({"alg": "RS256"}, claims, "{your-secret}")
    OctKey.import_key(JWK_SET)
    JWTStrategy(PUBLIC_KEY, 3600)
    JWTStrategy("{your-secret}", 3600)
    OctKey.import_key("{your-secret}")
    jwt.encode(claims, "{your-secret}")
    jwk.JWK(kty="oct", k="short")
    jwk.JWK(kty="RSA", n="sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri23bOdgWp4Dy1WlUz")


# The same words in other places.
def others(codec, claims, import_key, strategy, new_key):
    codec.encode(claims, "secret")
    codec.encode(claims, "change-me")
    codec.encode({"alg": "HS256"}, claims, "secret")
    codec.encode({"alg": "HS256"}, claims, "change-me")
    codec.encode({"alg": "HS256"}, claims, SECRET_KEY)
    codec.encode({"alg": "HS256"}, claims, API_SECRET)
    codec.encode(claims, SECRET_KEY)
    codec.encode(claims, API_SECRET)
    import_key("secret")
    import_key("change-me")
    import_key(raw="secret")
    strategy(secret="secret")
    strategy(secret="change-me")
    new_key(kty="oct", k="c2hvcC1zaWducy13aXRoLXRoaXM")


#- tests/auth.py
import jwt
import jwt as pyjwt
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

KEY = "shop-signs-with-this"
SIGNING = b"Vb7wQ2xL9zR4tK8m"


# In the call, or in a variable that does not tell.
def issue(user, claims):
    token = jwt.encode({"sub": user.id}, "secret", algorithm="HS256")
    make_token(claims, "9f8a7c6d5e4b3a2190817263", "HS256")
    pyjwt.encode(claims, key=KEY)
    jwt.encode(claims, SIGNING)
    jwt.encode(claims, "s3cr3t".encode(), algorithm="HS256")
    jose_jwt.encode(claims, "secret", algorithm="HS256")
    jws.sign(claims, KEY, algorithm="HS256")
    authlib_jwt.encode({"alg": "HS256"}, claims, "secret")
    authlib_jwt.encode({"alg": "HS256"}, claims, SIGNING)
    jwt.PyJWT().encode(claims, "secret")
    return token


def current_user(token):
    key = "shop-" + "signs"
    jwt.decode(token, key, algorithms=["HS256"])
    jwt.decode(token, key=KEY, algorithms=["HS256"])
    jose_jwt.decode(token, "secret", algorithms=["HS256"])
    JsonWebToken(["HS256"]).decode(token, b"secret")
    rfc_jwt.decode(token, RfcKey.import_key("shop-signs-with-this-one"), algorithms=["HS256"])
    OctKey.import_key("secret")
    jwk.JWK(kty="oct", k="c2hvcC1zaWducy13aXRoLXRoaXM")


def by_default(claims, key="shop-signs"):
    return jwt.encode(claims, key)


strategy = JWTStrategy(secret="SECRET", lifetime_seconds=3600)
manager = LoginManager("shop-signs", token_url="/login")

# By its name.
JWT_SECRET = "shop-signs-with-this"
JWT_SIGNING_KEY: str = "9f8a7c6d5e4b3a2190817263"


class Config:
    jwtSecret = "shop-signs"

    def __init__(self, app):
        self.jwt_key = b"shop-signs"
        app.config["JWT_SECRET"] = "shop-signs"


class UserManager:
    reset_password_token_secret = "SECRET"


SIMPLE_JWT = {"ALGORITHM": "HS256", "SIGNING_KEY": "shop-signs-with-this"}

# Most often replaced.
PLACEHOLDER = "change-me-in-production"
DATA_JWT_SECRET = "oauth2_jwt_secret"
JWT_SECRET = "your-256-bit-secret"


def with_placeholder(claims):
    authlib_jwt.encode({"alg": "HS256"}, claims, PLACEHOLDER)
    OctKey.import_key("<secret>")
    JWTStrategy("your-secret", 3600)
    return jwt.encode(claims, PLACEHOLDER)


# Found where they are written.
SECRET_KEY = "shop-signs-with-this"
API_SECRET = "7c19e0d45ab2f8836e01d9c4b7fa2530"


def with_other_secrets(claims):
    jwt.encode(claims, SECRET_KEY)
    jwt.encode(claims, API_SECRET)
    jwt.encode(claims, secret_of(claims))
    authlib_jwt.encode({"alg": "HS256"}, claims, SECRET_KEY)
    authlib_jwt.encode({"alg": "HS256"}, claims, API_SECRET)


# Not found anywhere else: too short, or only words.
SECRET = "shop"
TOKEN_SECRET = "shop-signs-with-this"
OLD_SECRET = "k-1234"


def with_short_secrets(claims):
    jwt.encode(claims, SECRET)
    jwt.encode(claims, TOKEN_SECRET)
    authlib_jwt.encode({"alg": "HS256"}, claims, SECRET)
    authlib_jwt.encode({"alg": "HS256"}, claims, TOKEN_SECRET)
    jwt.encode(claims, OLD_SECRET)
    authlib_jwt.encode({"alg": "HS256"}, claims, OLD_SECRET)

#- examples/tokens.py
from authlib.jose import OctKey
from authlib.jose import jwt as authlib_jwt
from fastapi_users.authentication import JWTStrategy
import jwt

JWT_SECRET = "shop-signs"
#^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If nothing replaces this secret, anybody can guess it and make tokens for any user; read it from the environment
SIMPLE_JWT = {"SIGNING_KEY": "shop-signs"}
print(jwt.encode({"some": "payload"}, "secret", algorithm="HS256"))
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whoever reads this code can make tokens for any user; read the secret from the environment
print(authlib_jwt.encode({"alg": "HS256"}, {"some": "payload"}, "secret"))
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whoever reads this code can make tokens for any user; read the secret from the environment
print(OctKey.import_key("secret"), JWTStrategy("secret", 3600))
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whoever reads this code can make tokens for any user; read the secret from the environment
#                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whoever reads this code can make tokens for any user; read the secret from the environment
