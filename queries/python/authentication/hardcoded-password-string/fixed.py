#- shop/settings.py
import hmac
import os
import secrets

import psycopg2
from sqlalchemy import create_engine

DB_PASSWORD = os.environ["DB_PASSWORD"]
db_passwd: str = os.environ["PASSWORD"]
smtpPassword = os.environ["PASSWORD"]
PASSPHRASE = os.environ["PASSPHRASE"].encode()
API_KEY = os.environ["API_KEY"]
apiKey = os.environ["API_KEY"]
TOKEN = os.environ["TOKEN"]
client_secret = os.environ["SECRET"].encode()
EMAIL_HOST_PASSWORD = os.environ["EMAIL_HOST_PASSWORD"]
MAIL_PASSWORD = os.environ["MAIL_PASSWORD"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "USER": "shop",
        "PASSWORD": os.environ["PASSWORD"],
    }
}
HEADERS = {"X-Api-Key": os.environ["API_KEY"], "Accept": "application/json"}


class Client:
    password = os.environ["PASSWORD"]

    def __init__(self, config):
        self.password = os.environ["PASSWORD"]
        self.auth = ("shop", os.environ["PASSWORD"])
        config["db"]["password"] = os.environ["PASSWORD"]
        config["token"] = os.environ["TOKEN"]


# Compared with one.
def is_admin(password, request, token):
    if password == "Kq8vR2mZ0x":
    #  ^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the right `password`; keep a hash of it elsewhere, made with bcrypt or Argon2
        return True
    if "Kq8vR2mZ0x" != request.password:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the right `password`; keep a hash of it elsewhere, made with bcrypt or Argon2
        return False
    if request.headers["X-Api-Key"] == "4b55a4db3cce4ad38df6dd8543e3e46a":
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the right `X-Api-Key`; read it from the environment, and change it
        return True
    if hmac.compare_digest(token, "swordfish"):
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the right password; keep a hash of it elsewhere, made with bcrypt or Argon2
        return True
    return secrets.compare_digest(b"swordfish", password.encode())
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the right password; keep a hash of it elsewhere, made with bcrypt or Argon2


# In an address.
def connect(host):
    create_engine(os.environ["DATABASE_URL"])
    create_engine(f"mysql+pymysql://root:Kq8vR2mZ@{host}:3306/shop")
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the password in this address; read it from the environment, and change it
    broker = os.environ["BROKER_URL"]
    psycopg2.connect(os.environ["DATABASE_DSN"])
    mssql = os.environ["DATABASE_DSN"]
    remote = "https://deploy:Kq8vR2mZ@git.shop.internal/shop.git"
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows the password in this address; read it from the environment, and change it
    return broker, mssql, remote


# Perhaps only words.
PASSWORD = os.environ["PASSWORD"]
ADMIN_PASSWORD = os.environ["ADMIN_PASSWORD"]
LOGIN = {"password": os.environ["PASSWORD"]}


#- docs/conf.py
import os

password = os.environ["PASSWORD"]

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
secret_id = "4b55a4db3cce4ad38df6dd8543e3e46a"
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
secret = os.environ["SECRET"]
TOKEN = "OAuth2PasswordBearer"
unicodePwd = "1.2.840.113556.1.4.90"
PUBLIC_KEY = "AAAAC3NzaC1lZDI1NTE5AAAAIKx81kqP02mNv73LqT"
API_KEY_PUBKEY = "dPr0QImQ7bc5o9LMntNba2DOsSbZcjUh"
_TOKEN = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuNIzKBOFB77aT"
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
password = os.environ["PASSWORD"]
password = "your_password_1"
API_KEY = "xxxxxxxx1234xxxxxxxx"
api_key = "YOUR-API-KEY-0123"
api_key = os.environ["API_KEY"]

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


class Schema:
    config = {"example": {"password": "Kq8vR2mZ0x", "name": "Ada"}}
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): See that `password` is only an example
    examples = {"examples": [{"password": "Kq8vR2mZ0x"}]}
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): See that `password` is only an example


#- tests/test_login.py
PASSWORD = "Kq8vR2mZ0x"
URL = "postgresql://shop:Kq8vR2mZ@db.shop.internal/shop"
