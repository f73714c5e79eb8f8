#- shop/app.py
import os

import itsdangerous
from django.core import signing
from fastapi import FastAPI
from flask import Flask, current_app
from itsdangerous import URLSafeTimedSerializer
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware

KEY = "8f42a73054b1749f8f58848be5e6502c"

app = Flask(__name__)
app.secret_key = "b7f1e0c4a94d4c1e9a3f"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment
app.secret_key = b"_5#y2L\"F4Q8z\n\xec]/"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment
app.secret_key = KEY
#^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment
app.secret_key = "dev"
#^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment
app.config["SECRET_KEY"] = "b7f1e0c4a94d4c1e9a3f"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment
current_app.config["JWT_SECRET_KEY"] = "Kq8vR2mZ0xW7tN4c"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment
app.config.update(DEBUG=False, SECRET_KEY="b7f1e0c4a94d4c1e9a3f")
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment
app.config.from_mapping(SECRET_KEY="dev", DATABASE="shop.sqlite")
#                       ^^^^^^^^^^^^^^^^ high (strict) fix: If nothing replaces this key, anybody can guess it and forge sessions; read it from the environment
app.config.update({"SECRET_KEY": "b7f1e0c4a94d4c1e9a3f"})
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment

api = FastAPI()
api.add_middleware(SessionMiddleware, secret_key="b7f1e0c4a94d4c1e9a3f")
#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment
middleware = [Middleware(SessionMiddleware, secret_key="some-random-string")]
#                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment

serializer = URLSafeTimedSerializer("b7f1e0c4a94d4c1e9a3f", salt="reset")
#                                   ^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment
signer = itsdangerous.Signer(secret_key="b7f1e0c4a94d4c1e9a3f")
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment
django_signer = signing.Signer(key="b7f1e0c4a94d4c1e9a3f")
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment


# Read from elsewhere.
def look_alikes(environment, settings, options):
    app.secret_key = os.environ["SECRET_KEY"]
    app.secret_key = os.urandom(32)
    app.secret_key = None
    app.config["SECRET_KEY"] = settings.secret_key
    app.config["SECRET_KEY_FILE"] = "/run/secrets/key"
    app.config.from_mapping(SECRET_KEY=environment["SECRET_KEY"])
    api.add_middleware(SessionMiddleware, secret_key=os.environ["SECRET_KEY"])
    URLSafeTimedSerializer(app.secret_key, salt="reset")
    signing.Signer()
    options.secret_key = "primary"


#- shop/settings.py
SECRET_KEY = "django-insecure-#8s@f_1x!p2v$z^k0q+w9m6r3t5y7u"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment

#- shop/config.py
import os


class Config:
    SECRET_KEY = os.environ.get("SECRET_KEY", "b7f1e0c4a94d4c1e9a3f")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: If `SECRET_KEY` is not set, whoever reads this code can forge sessions and signed data


class Fallback:
    SECRET_KEY = os.environ.get("SECRET_KEY") or "you-will-never-guess"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: If `SECRET_KEY` is not set, whoever reads this code can forge sessions and signed data


class Development:
    SECRET_KEY = "dev"
    #^^^^^^^^^^^^^^^^^ high (strict) fix: If nothing replaces this key, anybody can guess it and forge sessions; read it from the environment


class Production:
    SECRET_KEY = os.environ["SECRET_KEY"]
    SECRET_KEY_NAME = "SECRET_KEY"


#- shop/auth.py
from pydantic_settings import BaseSettings

SECRET_KEY = "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code can forge sessions and signed data; read the key from the environment


class Settings(BaseSettings):
    secret_key: str = "09d25e094faa6ca2556c818166b7a956"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: If the environment does not set `secret_key`, whoever reads this code can forge sessions and signed data
    algorithm: str = "HS256"


#- shop/settings_dev.py
SECRET_KEY = "b7f1e0c4a94d4c1e9a3f"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: Whoever reads this code can forge sessions and signed data; read the key from the environment

#- tests/conftest.py
from shop.app import app

SECRET_KEY = "b7f1e0c4a94d4c1e9a3f"
app.secret_key = "b7f1e0c4a94d4c1e9a3f"
