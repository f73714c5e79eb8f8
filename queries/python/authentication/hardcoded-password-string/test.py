#- shop/settings.py
import hmac
import secrets

import psycopg2
from sqlalchemy import create_engine

DB_PASSWORD = "hunter22"
#^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `DB_PASSWORD`; read it from the environment, and change it
db_passwd: str = "Kq8vR2mZ0x"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `db_passwd`; read it from the environment, and change it
smtpPassword = "S3cr3t!"
#^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `smtpPassword`; read it from the environment, and change it
PASSPHRASE = b"corr3ct-h0rse"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `PASSPHRASE`; read it from the environment, and change it
API_KEY = "9f8a7c6d5e4b3a2190817263"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `API_KEY`; read it from the environment, and change it
apiKey = "Zx81kqP02mNv73LqT"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `apiKey`; read it from the environment, and change it
TOKEN = "dGhpcyBpcy1hIHRva2Vu" "Qm9keTQ1NjcK"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `TOKEN`; read it from the environment, and change it
client_secret = b"Vb7wQ2xL9zR4tK8m"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `client_secret`; read it from the environment, and change it
EMAIL_HOST_PASSWORD = "qzvbwmhtkrlpxnyd"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `EMAIL_HOST_PASSWORD`; read it from the environment, and change it
MAIL_PASSWORD = "qzvb wmht krlp xnyd"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `MAIL_PASSWORD`; read it from the environment, and change it

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "USER": "shop",
        "PASSWORD": "Kq8vR2mZ0x",
        #^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `PASSWORD`; read it from the environment, and change it
    }
}
HEADERS = {"X-Api-Key": "3f0c9a71-5d2e-4b86-9c17-e2a40d7b6f58", "Accept": "application/json"}
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `X-Api-Key`; read it from the environment, and change it


class Client:
    password = "tr0ub4dor&3"
    #^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `password`; read it from the environment, and change it

    def __init__(self, config):
        self.password = "Xk29-fGq77"
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `password`; read it from the environment, and change it
        self.auth = ("shop", "Kq8vR2mZ0x")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
        config["db"]["password"] = "Xk29-fGq77"
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `password`; read it from the environment, and change it
        config["token"] = "7c19e0d45ab2f8836e01d9c4b7fa2530"
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `token`; read it from the environment, and change it


# Compared with one.
def is_admin(password, request, token):
    if password == "Kq8vR2mZ0x":
    #  ^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the right `password`; keep a hash of it elsewhere, made with bcrypt or Argon2
        return True
    if "Kq8vR2mZ0x" != request.password:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the right `password`; keep a hash of it elsewhere, made with bcrypt or Argon2
        return False
    if request.headers["X-Api-Key"] == "7c19e0d45ab2f8836e01d9c4b7fa2530":
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the right `X-Api-Key`; read it from the environment, and change it
        return True
    if hmac.compare_digest(token, "swordfish"):
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the right password; keep a hash of it elsewhere, made with bcrypt or Argon2
        return True
    return secrets.compare_digest(b"swordfish", password.encode())
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the right password; keep a hash of it elsewhere, made with bcrypt or Argon2


# In an address.
def connect(host):
    create_engine("postgresql://shop:Kq8vR2mZ@db.shop.internal/shop")
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows the password in this address; read it from the environment, and change it
    create_engine(f"mysql+pymysql://root:Kq8vR2mZ@{host}:3306/shop")
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the password in this address; read it from the environment, and change it
    broker = "redis://:Kq8vR2mZ@cache.shop.internal:6379/0"
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows the password in this address; read it from the environment, and change it
    psycopg2.connect("host=db.shop.internal dbname=shop user=shop password=Kq8vR2mZ")
    #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows the password in this address; read it from the environment, and change it
    mssql = "DRIVER={ODBC Driver 17 for SQL Server};SERVER=sql1;DATABASE=shop;UID=sa;PWD=S3cr3t!x9"
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows the password in this address; read it from the environment, and change it
    remote = "https://deploy:Kq8vR2mZ@git.shop.internal/shop.git"
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the password in this address; read it from the environment, and change it
    return broker, mssql, remote


# Perhaps only words.
PASSWORD = "admin"
#^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `PASSWORD`; read it from the environment
ADMIN_PASSWORD = "letmein"
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `ADMIN_PASSWORD`; read it from the environment
LOGIN = {"password": "guest"}
#        ^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `password`; read it from the environment


#- docs/conf.py
import hmac

password = "Kq8vR2mZ0x"
#^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `password`; read it from the environment
TOKEN = "7c19e0d45ab2f8836e01d9c4b7fa2530"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `TOKEN`; read it from the environment
LOGIN = {"password": "Kq8vR2mZ0x", "token": "7c19e0d45ab2f8836e01d9c4b7fa2530"}
#        ^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `password`; read it from the environment
#                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `token`; read it from the environment
MAIL_PASSWORD = "qzvbwmhtkrlpxnyd"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `MAIL_PASSWORD`; read it from the environment
MAIL = {"MAIL_PASSWORD": "qzvbwmhtkrlpxnyd"}
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `MAIL_PASSWORD`; read it from the environment
auth = ("shop", "Kq8vR2mZ0x")
URL = "postgresql://shop:Kq8vR2mZ@db.shop.internal/shop"
DSN = "host=db.shop.internal dbname=shop user=shop password=Kq8vR2mZ"


def check(password, token):
    if password == "Kq8vR2mZ0x" or "Kq8vR2mZ0x" == password:
        return hmac.compare_digest(password, "Kq8vR2mZ0x")
    return token == "7c19e0d45ab2f8836e01d9c4b7fa2530" or hmac.compare_digest("Kq8vR2mZ0x", password)

#- shop/look_alikes.py
import os
import re

from getpass import getpass

# Read from elsewhere, or none.
PASSWORD = os.environ["PASSWORD"]
password = getpass("Password: ")
password = ""
password = None
token = f"{os.environ['TOKEN']}-{os.getpid()}"
ADDRESS = f"postgresql://shop:{PASSWORD}@db.shop.internal/shop"

# Names of things.
PASSWORD_FIELD = "new_password1"
PASSWORD_ENV = "SHOP_DB_PASSWORD2"
ENV_PASSWORD = "DB_PASSWORD_1"
API_KEY_HEADER = "X-Api-Key-2"
SECRET_NAME = "projects/1042/secrets/db-7f3a9c1e/versions/3"
TOKEN_URL = "https://login.example/oauth2/token/v2"
token_endpoint = "login.microsoftonline.com/9f8a7c6d/oauth2/v2.0/token"
password_file = "/run/secrets/db1"
secret_id = "7c19e0d45ab2f8836e01d9c4b7fa2530"
KEYS = {"password": "password1", "token": "access_token2", "secret": "client-secret-1"}
COLUMNS = {"password": "user.password_sha256", "api_key": "api_keys.key_v2"}
FORM = {"new_password1": "New password", "password_hint": "at least 8 characters, 1 digit"}

# Kinds, states and numbers.
token_type = "bearer"
NextToken = "eyJsYXN0IjogIjEyMzQ1Njc4OTAifQ"
next_token = "AAAAKx81kqP02mNv73LqT"
TOKEN_ALGORITHM = "RS256"
PASSWORD_HASHER = "pbkdf2_sha256"
password_hash = "$2b$12$KIXQ4Zz1v3q8Yw5t7u9x0e"
password = "$2b$12$KIXQ4Zz1v3q8Yw5t7u9x0eabcdefghijklmnopqrstuvwxyz01234"
PASSWORD = "oauth2"
token = "NUMBER_1"
secret = "AES-256-GCM-SIV-v1"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `secret`; read it from the environment
TOKEN = "OAuth2PasswordBearer"
unicodePwd = "1.2.840.113556.1.4.90"
PUBLIC_KEY = "AAAAC3NzaC1lZDI1NTE5AAAAIKx81kqP02mNv73LqT"
API_KEY_PUBKEY = "hT6vQ0xPz3Ka9LmWcN2sRb7DyE5uJg81"
_TOKEN = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr3Wq0vTz8KcY5mL"
RATE_LIMITS = {"change_password": "5/m/user", "reset_password": "20/m/ip"}
OIDS = {"sha256": "2.16.840.1.101.3.4.2.1", "password": "1.2.840.113549"}
EOS_TOKEN = "<|endoftext|>"
pad_token = "[PAD1]"

# What people read, and patterns.
PASSWORD_PROMPT = "Password for db1:"
password_error = "Passwords need 8 characters."
password_help = "At_least_8_characters!"
PASSWORD_RE = r"^(?=.*[0-9])(?=.*[a-z]).{8,}$"
password = r"(\w+)\s+(\d+)"
password = "#id_password1"
password_xpath = "//input[@name='password1']"
password_selector = "input#password1"
TRANSLATIONS = {"password": "Passwort (mind. 8 Zeichen)", "token": "Jeton n°1"}
password = "{password1}"
password = "%(password)s1"
password = "${DB_PASSWORD1}"
password = "<your-password-1>"
password = "changeme123"
#^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `password`; read it from the environment
password = "your_password_1"
API_KEY = "xxxxxxxx1234xxxxxxxx"
api_key = "YOUR-API-KEY-0123"
api_key = "test-7c19e0d45ab2f8836e01d9c4b7fa2530"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `api_key`; read it from the environment

# Addresses without a password, or with one that is none.
URL = "postgresql://shop@db.shop.internal/shop"
URL = "postgresql://user:password@localhost/shop"
URL = "postgresql://postgres:postgres@db:5432/shop1"
URL = "postgres://user:pass1234@example.com/db"
URL = "postgresql://shop:Kq8vR2mZ@localhost/shop"
URL = "https://example.com:8443/a@b1"
url = f"postgresql://{URL}:{PASSWORD}@db.shop.internal/shop"
DSN = "host=db.shop.internal dbname=shop user=shop"
DSN = "host=localhost dbname=shop user=shop password=shop1234"
DSN = f"host=db.shop.internal dbname=shop password={PASSWORD}"
URL_PATTERN = re.compile(r"^(?P<scheme>\w+)://(?P<user>[^:]+):(?P<password>[^@]+)@(?P<host>.+)$")


def check(password, kind, token, form):
    if password == "":
        return None
    if token == "NUMBER1" or token == "STRING":
        return kind
    if kind == "password1" or form["token_type"] == "Bearer":
        return hash(password)
    if password == form["password2"]:
        return password


# What is called otherwise, or no password.
def others(user, colour, compare, digest, password, token, api_key, password_field, token_type):
    colour = "Kq8vR2mZ0x"
    user.colours["red"] = "7c19e0d45ab2f8836e01d9c4b7fa2530"
    user.colours = {"red": "Kq8vR2mZ0x", "green": "7c19e0d45ab2f8836e01d9c4b7fa2530"}
    user.mail = "qzvbwmhtkrlpxnyd"
    user.mails = {"mail": "qzvbwmhtkrlpxnyd"}
    user.password = "qzvbwmhtkrlpxnyd" if colour else None
    MAIL_PASSWORD = "yourmailpassword"
    MAIL_PASSWORD_FIELD = "qzvbwmhtkrlpxnyd"
    MAILS = {"MAIL_PASSWORD": "yourmailpassword", "MAIL_PASSWORD_FIELD": "qzvbwmhtkrlpxnyd"}
    size = ("width", "Kq8vR2mZ0x")
    auth = ("shop", "new_password1")
    auth = ("shop", "x1")
    auth = ("shop", "onlyletters")
    if colour == "Kq8vR2mZ0x" or "Kq8vR2mZ0x" == colour:
        return MAIL_PASSWORD, MAIL_PASSWORD_FIELD, MAILS, size, auth
    if password_field == "Kq8vR2mZ0x" or "Kq8vR2mZ0x" == password_field:
        return password == "x1" or "x1" == password
    if password == "onlyletters" or "onlyletters" == password:
        return password == "new_password1" or "new_password1" == password
    if colour == "7c19e0d45ab2f8836e01d9c4b7fa2530" or token_type == "7c19e0d45ab2f8836e01d9c4b7fa2530":
        return token == "shop-1024" or token == "only-letters-and-signs" or token == "a1b2 c3d4 e5f6 g7h8"
    if token == "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9" or token == "aaaaaaaaaaaaaaa1111":
        return compare(password, "swordfish") or compare("swordfish", password)
    if hmac.compare_digest(digest, "swordfish") or hmac.compare_digest("swordfish", digest):
        return hmac.compare_digest(password, "two words") or hmac.compare_digest("two words", password)
    return hmac.compare_digest(password, PASSWORD_HASHER) or hmac.compare_digest(PASSWORD_HASHER, password)


def more(user):
    user.token = "a1b2 c3d4 e5f6 g7h8"
    user.token = "shop-1024"
    #^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `token`; read it from the environment
    user.token = "aaaaaaaaaaaaaaa1111"
    user.token = "only-letters-and-signs"
    user.tokens = {"token": "a1b2 c3d4 e5f6 g7h8", "api_key": "shop-1024", "secret": "aaaaaaaaaaaaaaa1111"}
    #                                              ^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `api_key`; read it from the environment
    user.names = {"token": "only-letters-and-signs", "token_id": "7c19e0d45ab2f8836e01d9c4b7fa2530"}
    user.keys = {"password_field": "Kq8vR2mZ0x", "password": "x1", "passwd": "two words", "pwd": "new_password1"}
    user.pwd = "x1"
    user.pwd = "two words1"
    url = "https://shop:1024@shop.internal"
    url = "https://shop:onlyletters@git.shop.internal/shop.git"
    url = "see https://shop:Kq8vR2mZ@git.shop.internal/shop.git"
    url = "https://shop:12345678@git.shop.internal"
    dsn = "host=db.shop.internal dbname=shop password=ab1"
    dsn = "host=db.shop.internal dbname=shop password=onlyletters"
    dsn = "set password=Kq8vR2mZ, please"
    dsn = "host=db.shop.internal dbname=shop passwords=Kq8vR2mZ"
    return url, dsn


class Schema:
    password_field = {"example": {"name": "Kq8vR2mZ0x"}}
    config = {"example": {"password": "Kq8vR2mZ0x", "name": "Ada"}}
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): Make sure that `password` is only an example
    examples = {"examples": [{"password": "Kq8vR2mZ0x", "colour": "Kq8vR2mZ0x"}]}
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): Make sure that `password` is only an example
    schema = dict(example={"password": "Kq8vR2mZ0x"}, examples=[{"token": "Kq8vR2mZ0x"}])
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): Make sure that `password` is only an example
    #                                                            ^^^^^^^^^^^^^^^^^^^^^ info (audit): Make sure that `token` is only an example
    names = dict(example={"colour": "Kq8vR2mZ0x"}, examples=[{"colour": "Kq8vR2mZ0x"}])
    fields = dict(shown={"password": "two words"}, hidden=[{"password": "two words"}])
    shown = {"shown": {"password": "two words"}, "hidden": [{"password": "two words"}]}


#- tests/settings.py
import hmac
import secrets

import psycopg2
from sqlalchemy import create_engine

DB_PASSWORD = "hunter22"
db_passwd: str = "Kq8vR2mZ0x"
smtpPassword = "S3cr3t!"
PASSPHRASE = b"corr3ct-h0rse"
API_KEY = "9f8a7c6d5e4b3a2190817263"
apiKey = "Zx81kqP02mNv73LqT"
TOKEN = "dGhpcyBpcy1hIHRva2Vu" "Qm9keTQ1NjcK"
client_secret = b"Vb7wQ2xL9zR4tK8m"
EMAIL_HOST_PASSWORD = "qzvbwmhtkrlpxnyd"
MAIL_PASSWORD = "qzvb wmht krlp xnyd"

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "USER": "shop",
        "PASSWORD": "Kq8vR2mZ0x",
    }
}
HEADERS = {"X-Api-Key": "3f0c9a71-5d2e-4b86-9c17-e2a40d7b6f58", "Accept": "application/json"}


class Client:
    password = "tr0ub4dor&3"

    def __init__(self, config):
        self.password = "Xk29-fGq77"
        self.auth = ("shop", "Kq8vR2mZ0x")
        config["db"]["password"] = "Xk29-fGq77"
        config["token"] = "7c19e0d45ab2f8836e01d9c4b7fa2530"


# Compared with one.
def is_admin(password, request, token):
    if password == "Kq8vR2mZ0x":
        return True
    if "Kq8vR2mZ0x" != request.password:
        return False
    if request.headers["X-Api-Key"] == "7c19e0d45ab2f8836e01d9c4b7fa2530":
        return True
    if hmac.compare_digest(token, "swordfish"):
        return True
    return secrets.compare_digest(b"swordfish", password.encode())


# In an address.
def connect(host):
    create_engine("postgresql://shop:Kq8vR2mZ@db.shop.internal/shop")
    create_engine(f"mysql+pymysql://root:Kq8vR2mZ@{host}:3306/shop")
    broker = "redis://:Kq8vR2mZ@cache.shop.internal:6379/0"
    psycopg2.connect("host=db.shop.internal dbname=shop user=shop password=Kq8vR2mZ")
    mssql = "DRIVER={ODBC Driver 17 for SQL Server};SERVER=sql1;DATABASE=shop;UID=sa;PWD=S3cr3t!x9"
    remote = "https://deploy:Kq8vR2mZ@git.shop.internal/shop.git"
    return broker, mssql, remote


# Perhaps only words.
PASSWORD = "admin"
ADMIN_PASSWORD = "letmein"
LOGIN = {"password": "guest"}
#- shop/previews.py
"""Sample data of previews: only in the strict profile, and the comparison that takes its time is silent."""

import hmac

from shop.addresses import order_url


def started(Thread, connect):
    return Thread(target=connect, kwargs={"user": "shop", "password": "b7uef1sh!Swims"})
    #                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `password`; read it from the environment, and change it


def preview(event):
    link = order_url(event, "shop:order", kwargs={"order": "K7WQX", "secret": "7ymm4rtbvz246hfk"})
    #                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Make sure that `secret` is only a sample
    rows = [
        f"{order['code']}: {order['secret']}"
        for order in [
            {"code": "K7WQX", "secret": "7ymm4rtbvz246hfk"},
            #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Make sure that `secret` is only a sample
            {"code": "P3LZD", "secret": "42qgtwvk9rdm8xjc"},
            #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Make sure that `secret` is only a sample
        ]
    ]
    return link, rows


def position(found, secret):
    if not found:
        hmac.compare_digest("abcdefghijklmnopq".lower(), secret.lower())
        return None
    return found if hmac.compare_digest(found.secret.lower(), secret.lower()) else None
