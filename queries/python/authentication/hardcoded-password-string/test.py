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
HEADERS = {"X-Api-Key": "857a1e5d-e35e-4fdf-805b-a87b6f8364bf", "Accept": "application/json"}
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
        config["token"] = "4b55a4db3cce4ad38df6dd8543e3e46a"
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `token`; read it from the environment, and change it


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
password = "Kq8vR2mZ0x"
#^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `password`; read it from the environment

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
secret = "AES-256-GCM-SIV-v1"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `secret`; read it from the environment
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
password = "changeme123"
#^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `password`; read it from the environment
password = "your_password_1"
API_KEY = "xxxxxxxx1234xxxxxxxx"
api_key = "YOUR-API-KEY-0123"
api_key = "test-4b55a4db3cce4ad38df6dd8543e3e46a"
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


class Schema:
    config = {"example": {"password": "Kq8vR2mZ0x", "name": "Ada"}}
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): See that `password` is only an example
    examples = {"examples": [{"password": "Kq8vR2mZ0x"}]}
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): See that `password` is only an example


#- tests/test_login.py
PASSWORD = "Kq8vR2mZ0x"
URL = "postgresql://shop:Kq8vR2mZ@db.shop.internal/shop"
