#- shop/defaults.py
import argparse
import os
from dataclasses import dataclass, field
from os import getenv

import click
import environ
import typer
from decouple import config
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings
from starlette.config import Config


# Of a parameter.
def connect(user, password="Kq8vR2mZ0x"):
#                 ^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever calls this without `password` uses a secret that everybody can read; give none by default
    return user, password


def log_in(user: str, password: str = "S3cr3t!", *, api_key: str = "9f8a7c6d5e4b3a2190817263"):
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever calls this without `password` uses a secret that everybody can read; give none by default
#                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever calls this without `api_key` uses a secret that everybody can read; give none by default
    return user, password, api_key


def sign(data, secret=b"Vb7wQ2xL9zR4tK8m", digest="sha256"):
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever calls this without `secret` uses a secret that everybody can read; give none by default
    return data, secret, digest


sign_in = lambda user, passwd="Xk29-fGq77": (user, passwd)
#                      ^^^^^^^^^^^^^^^^^^^ high fix: Whoever calls this without `passwd` uses a secret that everybody can read; give none by default


class Client:
    def __init__(self, token="4b55a4db3cce4ad38df6dd8543e3e46a", timeout=10):
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever calls this without `token` uses a secret that everybody can read; give none by default
        self.token = token


# Of the environment.
DB_PASSWORD = os.environ.get("DB_PASSWORD", "Kq8vR2mZ0x")
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Where `DB_PASSWORD` is not set, a secret is used that everybody can read; refuse to start without it
API_TOKEN = getenv("API_TOKEN", "4b55a4db3cce4ad38df6dd8543e3e46a")
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Where `API_TOKEN` is not set, a secret is used that everybody can read; refuse to start without it
REDIS_PASSWORD = os.getenv("REDIS_PASSWORD") or "Kq8vR2mZ0x"
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Where `REDIS_PASSWORD` is not set, a secret is used that everybody can read; refuse to start without it
MAIL_PASSWORD = config("MAIL_PASSWORD", default="Kq8vR2mZ0x")
#                                       ^^^^^^^^^^^^^^^^^^^^ high fix: Where `MAIL_PASSWORD` is not set, a secret is used that everybody can read; refuse to start without it
env = environ.Env()
CACHE_PASSWORD = env.str("CACHE_PASSWORD", default="Kq8vR2mZ0x")
#                                          ^^^^^^^^^^^^^^^^^^^^ high fix: Where `CACHE_PASSWORD` is not set, a secret is used that everybody can read; refuse to start without it
ADMIN_PASSWORD = Config(".env")("ADMIN_PASSWORD", default="Kq8vR2mZ0x")
#                                                 ^^^^^^^^^^^^^^^^^^^^ high fix: Where `ADMIN_PASSWORD` is not set, a secret is used that everybody can read; refuse to start without it


# Of an option.
parser = argparse.ArgumentParser()
parser.add_argument("--user", default="shop")
parser.add_argument("-p", "--password", default="Kq8vR2mZ0x", help="of the database")
#                                       ^^^^^^^^^^^^^^^^^^^^ high fix: Whoever leaves `--password` out uses a secret that everybody can read; ask for it
parser.add_argument("--api-key", default="9f8a7c6d5e4b3a2190817263")
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever leaves `--api-key` out uses a secret that everybody can read; ask for it


@click.command()
@click.option("--db-password", default="Kq8vR2mZ0x", show_default=False)
#                              ^^^^^^^^^^^^^^^^^^^^ high fix: Whoever leaves `--db-password` out uses a secret that everybody can read; ask for it
def migrate(db_password):
    return db_password


def serve(password: str = typer.Option("Kq8vR2mZ0x")):
#                                      ^^^^^^^^^^^^ high: Where `password` is not given, a secret is used that everybody can read; give none by default
    return password


# Of a field.
class Settings(BaseSettings):
    db_password: str = "Kq8vR2mZ0x"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Where the environment does not set `db_password`, a secret is used that everybody can read; give no default
    api_key: str = "9f8a7c6d5e4b3a2190817263"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Where the environment does not set `api_key`, a secret is used that everybody can read; give no default
    smtp_password: str = Field(default="Kq8vR2mZ0x")
    #                          ^^^^^^^^^^^^^^^^^^^^ high: Where `smtp_password` is not given, a secret is used that everybody can read; give none by default


class Login(BaseModel):
    password: str = "Kq8vR2mZ0x"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Where `password` is not given, a secret is used that everybody can read; give none by default
    token: str = Field("4b55a4db3cce4ad38df6dd8543e3e46a", min_length=32)
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Where `token` is not given, a secret is used that everybody can read; give none by default


@dataclass
class Database:
    user: str = "shop"
    password: str = "Kq8vR2mZ0x"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Where `password` is not given, a secret is used that everybody can read; give none by default
    secret: str = field(default="Vb7wQ2xL9zR4tK8m", repr=False)
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Where `secret` is not given, a secret is used that everybody can read; give none by default


# Of a dict or an object.
def read(settings, options):
    password = settings.get("password", "Kq8vR2mZ0x")
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Where `password` is missing, a secret is used that everybody can read; give none by default
    options.setdefault("db_password", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Where `db_password` is missing, a secret is used that everybody can read; give none by default
    return password or getattr(settings, "DB_PASSWORD", "Kq8vR2mZ0x")
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Where `DB_PASSWORD` is missing, a secret is used that everybody can read; give none by default


# Perhaps only words.
def try_it(user="admin", password="admin"):
#                        ^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever calls this without `password` uses a secret that everybody can read
    return user, password


def try_typed(user: str, password: str = "letmein"):
#                        ^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever calls this without `password` uses a secret that everybody can read
    return user, password


ROOT_PASSWORD = os.environ.get("ROOT_PASSWORD", "root")
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a secret that everybody can read is used where `ROOT_PASSWORD` is not set


# None, from elsewhere, or no password.
def look_alikes(
    user,
    password=None,
    passwd="",
    secret=DB_PASSWORD,
    password_field="new_password1",
    token_type="bearer",
    token_url: str = "https://login1.shop.internal/token",
    api_key_header: str = "X-Api-Key-2",
    password_hash="$2b$12$KIXQ4Zz1v3q8Yw5t7u9x0e",
    secret_name="projects/1042/secrets/db-7f3a9c1e/versions/3",
    token="NUMBER_1",
    pwd="/home/shop1",
    pass_through="level1",
    algorithm="pbkdf2_sha256",
    key="4b55a4db3cce4ad38df6dd8543e3e46a",
):
    os.environ.get("DB_PASSWORD")
    os.environ.get("DB_PASSWORD", "")
    os.environ.get("DB_PASSWORD", None)
    os.environ.get("DB_PASSWORD_FILE", "/run/secrets/db1")
    os.environ.get("TOKEN_URL", "https://login1.shop.internal/token")
    os.environ.get("DB_USER", "Kq8vR2mZ0x")
    os.getenv("DB_PASSWORD", password)
    config("DB_PASSWORD")
    config("SECRET_ROTATION", default="7-days1")
    parser.add_argument("--password", default=None, help="Password1")
    parser.add_argument("--password", default=os.environ["DB_PASSWORD"])
    parser.add_argument("--password-file", default="/run/secrets/db1")
    parser.add_argument("--token-type", default="Bearer1")
    click.option("--password", prompt=True, hide_input=True)
    user.get("password", "new_password1")
    user.get("password_error", "Use 8+ characters")
    user.pop("token", "NUMBER_1")
    getattr(user, "password", None)
    return key


class Columns(BaseModel):
    password_label: str = "Password1!"
    token_type: str = "bearer"
    password: str = Field(description="At least 8 characters", examples=["Kq8vR2mZ0x"])
    secret: str = Field(default_factory=lambda: os.urandom(16).hex())


#- pyproject.toml
[project]
name = "shop"
requires-python = ">=3.10"

#- tests/test_defaults.py
def log_in(user, password="Kq8vR2mZ0x"):
    return user, password
