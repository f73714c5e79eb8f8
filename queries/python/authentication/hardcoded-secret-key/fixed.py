#- shop/app.py
import os

import itsdangerous
from django.core import signing
from fastapi import FastAPI
from flask import Flask, current_app
from itsdangerous import URLSafeTimedSerializer
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware

KEY = os.environ["SECRET_KEY"]

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.secret_key = os.environ["SECRET_KEY"]
app.secret_key = KEY
app.secret_key = os.environ["SECRET_KEY"]
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
current_app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
app.config.update(DEBUG=False, SECRET_KEY=os.environ["SECRET_KEY"])
app.config.from_mapping(SECRET_KEY=os.environ["SECRET_KEY"], DATABASE="shop.sqlite")
app.config.update({"SECRET_KEY": os.environ["SECRET_KEY"]})

api = FastAPI()
api.add_middleware(SessionMiddleware, secret_key=os.environ["SECRET_KEY"])
middleware = [Middleware(SessionMiddleware, secret_key=os.environ["SECRET_KEY"])]

serializer = URLSafeTimedSerializer(os.environ["SECRET_KEY"], salt="reset")
signer = itsdangerous.Signer(secret_key=os.environ["SECRET_KEY"])
django_signer = signing.Signer(key=os.environ["SECRET_KEY"])


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
import os

SECRET_KEY = os.environ["SECRET_KEY"]

#- shop/config.py
import os


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]


class Fallback:
    SECRET_KEY = os.environ["SECRET_KEY"]


class Development:
    SECRET_KEY = os.environ["SECRET_KEY"]


class Production:
    SECRET_KEY = os.environ["SECRET_KEY"]
    SECRET_KEY_NAME = "SECRET_KEY"


#- shop/auth.py
import os
from pydantic_settings import BaseSettings

SECRET_KEY = os.environ["SECRET_KEY"]


class Settings(BaseSettings):
    secret_key: str = "09d25e094faa6ca2556c818166b7a956"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: If the environment does not set `secret_key`, whoever reads this code can forge sessions and signed data
    algorithm: str = "HS256"


#- shop/settings_dev.py
import os

SECRET_KEY = os.environ["SECRET_KEY"]

#- tests/conftest.py
from shop.app import app

SECRET_KEY = "b7f1e0c4a94d4c1e9a3f"
app.secret_key = "b7f1e0c4a94d4c1e9a3f"
