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
#                 ^^^^^^^^^^^^^^^^^^^^^ high fix: Without `password` this uses a secret that everybody who reads the code knows; give it no default
    return user, password


def log_in(user: str, password: str = "S3cr3t!", *, api_key: str = "9f8a7c6d5e4b3a2190817263"):
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Without `password` this uses a secret that everybody who reads the code knows; give it no default
#                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Without `api_key` this uses a secret that everybody who reads the code knows; give it no default
    return user, password, api_key


def sign(data, secret=b"Vb7wQ2xL9zR4tK8m", digest="sha256"):
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Without `secret` this uses a secret that everybody who reads the code knows; give it no default
    return data, secret, digest


sign_in = lambda user, passwd="Xk29-fGq77": (user, passwd)
#                      ^^^^^^^^^^^^^^^^^^^ high fix: Without `passwd` this uses a secret that everybody who reads the code knows; give it no default


class Client:
    def __init__(self, token="7c19e0d45ab2f8836e01d9c4b7fa2530", timeout=10):
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Without `token` this uses a secret that everybody who reads the code knows; give it no default
        self.token = token


# Of the environment.
DB_PASSWORD = os.environ.get("DB_PASSWORD", "Kq8vR2mZ0x")
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: If `DB_PASSWORD` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it
API_TOKEN = getenv("API_TOKEN", "7c19e0d45ab2f8836e01d9c4b7fa2530")
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: If `API_TOKEN` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it
REDIS_PASSWORD = os.getenv("REDIS_PASSWORD") or "Kq8vR2mZ0x"
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: If `REDIS_PASSWORD` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it
MAIL_PASSWORD = config("MAIL_PASSWORD", default="Kq8vR2mZ0x")
#                                       ^^^^^^^^^^^^^^^^^^^^ high fix: If `MAIL_PASSWORD` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it
env = environ.Env()
CACHE_PASSWORD = env.str("CACHE_PASSWORD", default="Kq8vR2mZ0x")
#                                          ^^^^^^^^^^^^^^^^^^^^ high fix: If `CACHE_PASSWORD` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it
ADMIN_PASSWORD = Config(".env")("ADMIN_PASSWORD", default="Kq8vR2mZ0x")
#                                                 ^^^^^^^^^^^^^^^^^^^^ high fix: If `ADMIN_PASSWORD` is not set, this uses a secret that everybody who reads the code knows; refuse to start without it


# Of an option.
parser = argparse.ArgumentParser()
parser.add_argument("--user", default="shop")
parser.add_argument("-p", "--password", default="Kq8vR2mZ0x", help="of the database")
#                                       ^^^^^^^^^^^^^^^^^^^^ high fix: Without `--password` this uses a secret that everybody who reads the code knows; make the option required or prompt for it
parser.add_argument("--api-key", default="9f8a7c6d5e4b3a2190817263")
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Without `--api-key` this uses a secret that everybody who reads the code knows; make the option required or prompt for it


@click.command()
@click.option("--db-password", default="Kq8vR2mZ0x", show_default=False)
#                              ^^^^^^^^^^^^^^^^^^^^ high fix: Without `--db-password` this uses a secret that everybody who reads the code knows; make the option required or prompt for it
def migrate(db_password):
    return db_password


def serve(password: str = typer.Option("Kq8vR2mZ0x")):
#                                      ^^^^^^^^^^^^ high: If `password` is not given, this uses a secret that everybody who reads the code knows; give it no default
    return password


# Of a field.
class Settings(BaseSettings):
    db_password: str = "Kq8vR2mZ0x"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: If the environment does not set `db_password`, this uses a secret that everybody who reads the code knows; give it no default
    api_key: str = "9f8a7c6d5e4b3a2190817263"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: If the environment does not set `api_key`, this uses a secret that everybody who reads the code knows; give it no default
    smtp_password: str = Field(default="Kq8vR2mZ0x")
    #                          ^^^^^^^^^^^^^^^^^^^^ high: If `smtp_password` is not given, this uses a secret that everybody who reads the code knows; give it no default


class Login(BaseModel):
    password: str = "Kq8vR2mZ0x"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: If `password` is not given, this uses a secret that everybody who reads the code knows; give it no default
    token: str = Field("7c19e0d45ab2f8836e01d9c4b7fa2530", min_length=32)
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: If `token` is not given, this uses a secret that everybody who reads the code knows; give it no default


@dataclass
class Database:
    user: str = "shop"
    password: str = "Kq8vR2mZ0x"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: If `password` is not given, this uses a secret that everybody who reads the code knows; give it no default
    secret: str = field(default="Vb7wQ2xL9zR4tK8m", repr=False)
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: If `secret` is not given, this uses a secret that everybody who reads the code knows; give it no default


# Of a dict or an object.
def read(settings, options):
    password = settings.get("password", "Kq8vR2mZ0x")
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: If `password` is missing, this uses a secret that everybody who reads the code knows; give it no default
    options.setdefault("db_password", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: If `db_password` is missing, this uses a secret that everybody who reads the code knows; give it no default
    return password or getattr(settings, "DB_PASSWORD", "Kq8vR2mZ0x")
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: If `DB_PASSWORD` is missing, this uses a secret that everybody who reads the code knows; give it no default


# Perhaps only words.
def try_it(user="admin", password="admin"):
#                        ^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `password` uses a secret that everybody who reads the code knows
    return user, password


def try_typed(user: str, password: str = "letmein"):
#                        ^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `password` uses a secret that everybody who reads the code knows
    return user, password


ROOT_PASSWORD = os.environ.get("ROOT_PASSWORD", "root")
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a secret that everybody who reads the code knows is used when `ROOT_PASSWORD` is not set


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
    key="7c19e0d45ab2f8836e01d9c4b7fa2530",
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


# The same words in other places, and what is no password.
def others(colour="Kq8vR2mZ0x", shade: str = "7c19e0d45ab2f8836e01d9c4b7fa2530", colour_of: str = "Kq8vR2mZ0x"):
    return colour, shade, colour_of


def none(password_a="x1", password_b="onlyletters", password_c="new_password1"):
#                         ^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `password_b` uses a secret that everybody who reads the code knows
    return password_a, password_b, password_c


def none_typed(password_a: str = "x1", password_b: str = "onlyletters", password_c: str = "new_password1", password_field: str = "Kq8vR2mZ0x"):
#                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `password_b` uses a secret that everybody who reads the code knows
    return password_a, password_b, password_c, password_field


def no_token(token_a="shop-1024", token_b="aaaaaaaaaaaaaaa1111", token_c="a1b2 c3d4 e5f6 g7h8", token_d="only-letters-and-signs", token_e="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", token_id="7c19e0d45ab2f8836e01d9c4b7fa2530"):
#            ^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `token_a` uses a secret that everybody who reads the code knows
#                                                                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `token_e` uses a secret that everybody who reads the code knows
    return token_a, token_b, token_c, token_d, token_e, token_id


def no_token_typed(token_a: str = "shop-1024", token_b: str = "aaaaaaaaaaaaaaa1111", token_c: str = "a1b2 c3d4 e5f6 g7h8", token_d: str = "only-letters-and-signs", token_e: str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", token_id: str = "7c19e0d45ab2f8836e01d9c4b7fa2530"):
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `token_a` uses a secret that everybody who reads the code knows
#                                                                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `token_e` uses a secret that everybody who reads the code knows
    return token_a, token_b, token_c, token_d, token_e, token_id


class NoSettings(BaseSettings):
    password_a: str = "x1"
    password_b: str = "onlyletters"
    password_c: str = "new_password1"
    token_a: str = "shop-1024"
    token_b: str = "aaaaaaaaaaaaaaa1111"
    token_c: str = "a1b2 c3d4 e5f6 g7h8"
    token_d: str = "only-letters-and-signs"
    token_e: str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    password_field: str = "Kq8vR2mZ0x"
    token_id: str = "7c19e0d45ab2f8836e01d9c4b7fa2530"
    colour: str = "Kq8vR2mZ0x"
    shade: str = "7c19e0d45ab2f8836e01d9c4b7fa2530"


class NoLogin(BaseModel):
    password_a: str = "x1"
    password_b: str = "onlyletters"
    password_c: str = "new_password1"
    token_a: str = "shop-1024"
    token_b: str = "aaaaaaaaaaaaaaa1111"
    token_c: str = "a1b2 c3d4 e5f6 g7h8"
    token_d: str = "only-letters-and-signs"
    token_e: str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    password_field: str = "Kq8vR2mZ0x"
    token_id: str = "7c19e0d45ab2f8836e01d9c4b7fa2530"
    colour: str = "Kq8vR2mZ0x"
    shade: str = "7c19e0d45ab2f8836e01d9c4b7fa2530"
    pwd_a: str = Field(default="x1")
    pwd_b: str = Field(default="onlyletters")
    pwd_c: str = Field(default="new_password1")
    secret_a: str = Field(default="shop-1024")
    secret_b: str = Field(default="aaaaaaaaaaaaaaa1111")
    secret_c: str = Field(default="a1b2 c3d4 e5f6 g7h8")
    secret_d: str = Field(default="only-letters-and-signs")
    secret_e: str = Field(default="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")
    passwd_a: str = Field("x1")
    passwd_b: str = Field("onlyletters")
    passwd_c: str = Field("new_password1")
    api_key_a: str = Field("shop-1024")
    api_key_b: str = Field("aaaaaaaaaaaaaaa1111")
    api_key_c: str = Field("a1b2 c3d4 e5f6 g7h8")
    api_key_d: str = Field("only-letters-and-signs")
    api_key_e: str = Field("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")
    pwd_field: str = Field("Kq8vR2mZ0x")
    pwd_label: str = Field(default="Kq8vR2mZ0x")
    key_id: str = Field("7c19e0d45ab2f8836e01d9c4b7fa2530")
    api_key_id: str = Field("7c19e0d45ab2f8836e01d9c4b7fa2530")
    secret_id: str = Field(default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    red: str = Field("Kq8vR2mZ0x")
    green: str = Field(default="Kq8vR2mZ0x")
    password: str = Field(alias="Kq8vR2mZ0x")
    secret: str = Field(alias="7c19e0d45ab2f8836e01d9c4b7fa2530")
    pwd = find(default="Kq8vR2mZ0x")
    passwd = find("Kq8vR2mZ0x")
    api_key = find("7c19e0d45ab2f8836e01d9c4b7fa2530")
    api_secret = find(default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    blue: str = Field("7c19e0d45ab2f8836e01d9c4b7fa2530")
    white: str = Field(default="7c19e0d45ab2f8836e01d9c4b7fa2530")


@dataclass
class NoDatabase:
    password_a: str = "x1"
    password_b: str = "onlyletters"
    password_c: str = "new_password1"
    token_a: str = "shop-1024"
    token_b: str = "aaaaaaaaaaaaaaa1111"
    token_c: str = "a1b2 c3d4 e5f6 g7h8"
    token_d: str = "only-letters-and-signs"
    token_e: str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    password_field: str = "Kq8vR2mZ0x"
    token_id: str = "7c19e0d45ab2f8836e01d9c4b7fa2530"
    colour: str = "Kq8vR2mZ0x"
    shade: str = "7c19e0d45ab2f8836e01d9c4b7fa2530"


class Plain:
    password: str = "Kq8vR2mZ0x"
    token: str = "7c19e0d45ab2f8836e01d9c4b7fa2530"


@total
class Decorated:
    password: str = "Kq8vR2mZ0x"
    token: str = "7c19e0d45ab2f8836e01d9c4b7fa2530"


def no_fallback(env, find, settings, parser):
    os.environ.get("DB_PASSWORD", "x1")
    os.environ.get("DB_PASSWORD", "onlyletters")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a secret that everybody who reads the code knows is used when `DB_PASSWORD` is not set
    os.environ.get("DB_PASSWORD", "new_password1")
    os.getenv("DB_PASSWORD") or "x1"
    os.getenv("DB_PASSWORD") or "onlyletters"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a secret that everybody who reads the code knows is used when `DB_PASSWORD` is not set
    os.getenv("DB_PASSWORD") or "new_password1"
    config("DB_PASSWORD", default="x1")
    config("DB_PASSWORD", default="onlyletters")
    config("DB_PASSWORD", default="new_password1")
    parser.add_argument("--password", default="x1")
    parser.add_argument("--password", default="onlyletters")
    parser.add_argument("--password", default="new_password1")
    click.option("--password", default="x1")
    click.option("--password", default="onlyletters")
    click.option("--password", default="new_password1")
    settings.get("password", "x1")
    settings.get("password", "onlyletters")
    settings.get("password", "new_password1")
    getattr(settings, "password", "x1")
    getattr(settings, "password", "onlyletters")
    getattr(settings, "password", "new_password1")
    os.environ.get("API_TOKEN", "shop-1024")
    os.environ.get("API_TOKEN", "aaaaaaaaaaaaaaa1111")
    os.environ.get("API_TOKEN", "a1b2 c3d4 e5f6 g7h8")
    os.environ.get("API_TOKEN", "only-letters-and-signs")
    os.environ.get("API_TOKEN", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")
    os.getenv("API_TOKEN") or "shop-1024"
    os.getenv("API_TOKEN") or "aaaaaaaaaaaaaaa1111"
    os.getenv("API_TOKEN") or "a1b2 c3d4 e5f6 g7h8"
    os.getenv("API_TOKEN") or "only-letters-and-signs"
    os.getenv("API_TOKEN") or "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    config("API_TOKEN", default="shop-1024")
    config("API_TOKEN", default="aaaaaaaaaaaaaaa1111")
    config("API_TOKEN", default="a1b2 c3d4 e5f6 g7h8")
    config("API_TOKEN", default="only-letters-and-signs")
    config("API_TOKEN", default="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")
    parser.add_argument("--token", default="shop-1024")
    parser.add_argument("--token", default="aaaaaaaaaaaaaaa1111")
    parser.add_argument("--token", default="a1b2 c3d4 e5f6 g7h8")
    parser.add_argument("--token", default="only-letters-and-signs")
    parser.add_argument("--token", default="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")
    click.option("--token", default="shop-1024")
    click.option("--token", default="aaaaaaaaaaaaaaa1111")
    click.option("--token", default="a1b2 c3d4 e5f6 g7h8")
    click.option("--token", default="only-letters-and-signs")
    click.option("--token", default="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")
    settings.get("token", "shop-1024")
    settings.get("token", "aaaaaaaaaaaaaaa1111")
    settings.get("token", "a1b2 c3d4 e5f6 g7h8")
    settings.get("token", "only-letters-and-signs")
    settings.get("token", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")
    find("DB_PASSWORD", "Kq8vR2mZ0x")
    find("API_TOKEN", "Kq8vR2mZ0x")
    find("DB_PASSWORD") or "Kq8vR2mZ0x"
    find("API_TOKEN") or "Kq8vR2mZ0x"
    find("DB_PASSWORD", default="Kq8vR2mZ0x")
    find("API_TOKEN", default="Kq8vR2mZ0x")
    find("--password", default="Kq8vR2mZ0x")
    find("--token", default="Kq8vR2mZ0x")
    parser.add("--password", default="Kq8vR2mZ0x")
    parser.add("--token", default="Kq8vR2mZ0x")
    settings.find("password", "Kq8vR2mZ0x")
    settings.find("token", "Kq8vR2mZ0x")
    find(settings, "password", "Kq8vR2mZ0x")
    os.environ.get("COLOUR", "Kq8vR2mZ0x")
    os.getenv("COLOUR") or "Kq8vR2mZ0x"
    config("COLOUR", default="Kq8vR2mZ0x")
    config("DB_PASSWORD", cast="Kq8vR2mZ0x")
    config("API_TOKEN", cast="Kq8vR2mZ0x")
    parser.add_argument("--colour", default="Kq8vR2mZ0x")
    parser.add_argument("--password", metavar="Kq8vR2mZ0x")
    parser.add_argument("--token", metavar="Kq8vR2mZ0x")
    click.option("--colour", default="Kq8vR2mZ0x")
    click.option("--password", metavar="Kq8vR2mZ0x")
    click.option("--token", metavar="Kq8vR2mZ0x")
    settings.get("colour", "Kq8vR2mZ0x")
    getattr(settings, "colour", "Kq8vR2mZ0x")
    find("DB_PASSWORD", "7c19e0d45ab2f8836e01d9c4b7fa2530")
    find("API_TOKEN", "7c19e0d45ab2f8836e01d9c4b7fa2530")
    find("DB_PASSWORD") or "7c19e0d45ab2f8836e01d9c4b7fa2530"
    find("API_TOKEN") or "7c19e0d45ab2f8836e01d9c4b7fa2530"
    find("DB_PASSWORD", default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    find("API_TOKEN", default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    find("--password", default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    find("--token", default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    parser.add("--password", default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    parser.add("--token", default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    settings.find("password", "7c19e0d45ab2f8836e01d9c4b7fa2530")
    settings.find("token", "7c19e0d45ab2f8836e01d9c4b7fa2530")
    find(settings, "password", "7c19e0d45ab2f8836e01d9c4b7fa2530")
    os.environ.get("COLOUR", "7c19e0d45ab2f8836e01d9c4b7fa2530")
    os.getenv("COLOUR") or "7c19e0d45ab2f8836e01d9c4b7fa2530"
    config("COLOUR", default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    config("DB_PASSWORD", cast="7c19e0d45ab2f8836e01d9c4b7fa2530")
    config("API_TOKEN", cast="7c19e0d45ab2f8836e01d9c4b7fa2530")
    parser.add_argument("--colour", default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    parser.add_argument("--password", metavar="7c19e0d45ab2f8836e01d9c4b7fa2530")
    parser.add_argument("--token", metavar="7c19e0d45ab2f8836e01d9c4b7fa2530")
    click.option("--colour", default="7c19e0d45ab2f8836e01d9c4b7fa2530")
    click.option("--password", metavar="7c19e0d45ab2f8836e01d9c4b7fa2530")
    click.option("--token", metavar="7c19e0d45ab2f8836e01d9c4b7fa2530")
    settings.get("colour", "7c19e0d45ab2f8836e01d9c4b7fa2530")
    getattr(settings, "colour", "7c19e0d45ab2f8836e01d9c4b7fa2530")
    return find(typer.Option("Kq8vR2mZ0x"))


def no_option(password_a: str = typer.Option("x1"), password_b: str = typer.Option("onlyletters"), password_c: str = typer.Option("new_password1"),
              password_field: str = typer.Option("Kq8vR2mZ0x"), colour: str = typer.Option("Kq8vR2mZ0x"), pwd: str = find("Kq8vR2mZ0x")):
    return password_a, password_b, password_c, password_field, colour, pwd


COLOUR_OF_PASSWORD = os.environ.get("COLOUR", "admin")
PASSWORD_COLOUR = find("ROOT_PASSWORD", "root") or find("ROOT_PASSWORD") or "root"
SHADE = os.getenv("COLOUR") or "admin"
NAME = os.environ.get("ROOT_PASSWORD", "ROOT_PASSWORD") or os.getenv("ROOT_PASSWORD") or "ROOT_PASSWORD"



#- pyproject.toml
[project]
name = "shop"
requires-python = ">=3.10"

#- tests/defaults.py
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
    return user, password


def log_in(user: str, password: str = "S3cr3t!", *, api_key: str = "9f8a7c6d5e4b3a2190817263"):
    return user, password, api_key


def sign(data, secret=b"Vb7wQ2xL9zR4tK8m", digest="sha256"):
    return data, secret, digest


sign_in = lambda user, passwd="Xk29-fGq77": (user, passwd)


class Client:
    def __init__(self, token="7c19e0d45ab2f8836e01d9c4b7fa2530", timeout=10):
        self.token = token


# Of the environment.
DB_PASSWORD = os.environ.get("DB_PASSWORD", "Kq8vR2mZ0x")
API_TOKEN = getenv("API_TOKEN", "7c19e0d45ab2f8836e01d9c4b7fa2530")
REDIS_PASSWORD = os.getenv("REDIS_PASSWORD") or "Kq8vR2mZ0x"
MAIL_PASSWORD = config("MAIL_PASSWORD", default="Kq8vR2mZ0x")
env = environ.Env()
CACHE_PASSWORD = env.str("CACHE_PASSWORD", default="Kq8vR2mZ0x")
ADMIN_PASSWORD = Config(".env")("ADMIN_PASSWORD", default="Kq8vR2mZ0x")


# Of an option.
parser = argparse.ArgumentParser()
parser.add_argument("--user", default="shop")
parser.add_argument("-p", "--password", default="Kq8vR2mZ0x", help="of the database")
parser.add_argument("--api-key", default="9f8a7c6d5e4b3a2190817263")


@click.command()
@click.option("--db-password", default="Kq8vR2mZ0x", show_default=False)
def migrate(db_password):
    return db_password


def serve(password: str = typer.Option("Kq8vR2mZ0x")):
    return password


# Of a field.
class Settings(BaseSettings):
    db_password: str = "Kq8vR2mZ0x"
    api_key: str = "9f8a7c6d5e4b3a2190817263"
    smtp_password: str = Field(default="Kq8vR2mZ0x")


class Login(BaseModel):
    password: str = "Kq8vR2mZ0x"
    token: str = Field("7c19e0d45ab2f8836e01d9c4b7fa2530", min_length=32)


@dataclass
class Database:
    user: str = "shop"
    password: str = "Kq8vR2mZ0x"
    secret: str = field(default="Vb7wQ2xL9zR4tK8m", repr=False)


# Of a dict or an object.
def read(settings, options):
    password = settings.get("password", "Kq8vR2mZ0x")
    options.setdefault("db_password", "Kq8vR2mZ0x")
    return password or getattr(settings, "DB_PASSWORD", "Kq8vR2mZ0x")


# Perhaps only words.
def try_it(user="admin", password="admin"):
    return user, password


def try_typed(user: str, password: str = "letmein"):
    return user, password


ROOT_PASSWORD = os.environ.get("ROOT_PASSWORD", "root")

#- examples/defaults.py
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
#                 ^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `password` uses a secret that everybody who reads the code knows
    return user, password


def log_in(user: str, password: str = "S3cr3t!", *, api_key: str = "9f8a7c6d5e4b3a2190817263"):
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `password` uses a secret that everybody who reads the code knows
#                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `api_key` uses a secret that everybody who reads the code knows
    return user, password, api_key


def sign(data, secret=b"Vb7wQ2xL9zR4tK8m", digest="sha256"):
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `secret` uses a secret that everybody who reads the code knows
    return data, secret, digest


sign_in = lambda user, passwd="Xk29-fGq77": (user, passwd)
#                      ^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `passwd` uses a secret that everybody who reads the code knows


class Client:
    def __init__(self, token="7c19e0d45ab2f8836e01d9c4b7fa2530", timeout=10):
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a call without `token` uses a secret that everybody who reads the code knows
        self.token = token


# Of the environment.
DB_PASSWORD = os.environ.get("DB_PASSWORD", "Kq8vR2mZ0x")
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a secret that everybody who reads the code knows is used when `DB_PASSWORD` is not set
API_TOKEN = getenv("API_TOKEN", "7c19e0d45ab2f8836e01d9c4b7fa2530")
REDIS_PASSWORD = os.getenv("REDIS_PASSWORD") or "Kq8vR2mZ0x"
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, a secret that everybody who reads the code knows is used when `REDIS_PASSWORD` is not set
MAIL_PASSWORD = config("MAIL_PASSWORD", default="Kq8vR2mZ0x")
env = environ.Env()
CACHE_PASSWORD = env.str("CACHE_PASSWORD", default="Kq8vR2mZ0x")
ADMIN_PASSWORD = Config(".env")("ADMIN_PASSWORD", default="Kq8vR2mZ0x")


# Of an option.
parser = argparse.ArgumentParser()
parser.add_argument("--user", default="shop")
parser.add_argument("-p", "--password", default="Kq8vR2mZ0x", help="of the database")
parser.add_argument("--api-key", default="9f8a7c6d5e4b3a2190817263")


@click.command()
@click.option("--db-password", default="Kq8vR2mZ0x", show_default=False)
def migrate(db_password):
    return db_password


def serve(password: str = typer.Option("Kq8vR2mZ0x")):
    return password


# Of a field.
class Settings(BaseSettings):
    db_password: str = "Kq8vR2mZ0x"
    api_key: str = "9f8a7c6d5e4b3a2190817263"
    smtp_password: str = Field(default="Kq8vR2mZ0x")


class Login(BaseModel):
    password: str = "Kq8vR2mZ0x"
    token: str = Field("7c19e0d45ab2f8836e01d9c4b7fa2530", min_length=32)


@dataclass
class Database:
    user: str = "shop"
    password: str = "Kq8vR2mZ0x"
    secret: str = field(default="Vb7wQ2xL9zR4tK8m", repr=False)


# Of a dict or an object.
def read(settings, options):
    password = settings.get("password", "Kq8vR2mZ0x")
    options.setdefault("db_password", "Kq8vR2mZ0x")
    return password or getattr(settings, "DB_PASSWORD", "Kq8vR2mZ0x")
