#- app.py
import flask_jwt
import jwkest.jws as jws
import keyczar
import oauth2client.client
import passlib.hash
import sha3
from Crypto.Cipher import XOR
from Crypto.Random import OSRNG
from Crypto.Util import randpool as pool
from Crypto.Util.randpool import RandomPool
from backports.ssl_match_hostname import match_hostname
from flask_oauthlib.client import OAuth
from itsdangerous import TimedJSONWebSignatureSerializer as Serializer
from oauth2client import client as google
from pyDes import triple_des
from simplecrypt import encrypt

try:
    import ed25519
except ImportError:
    ed25519 = None


# The requirements name PyCrypto, so any module of it counts.
import Crypto.PublicKey.RSA
from Crypto.Hash import SHA256


def later():
    import rest_framework_jwt.utils


# Maintained, and easily mistaken.
import jwt
import rsa_utils
import flask_jwt_extended
from Cryptodome.Cipher import AES
from CryptoKit import AES as kit
from cryptography.hazmat.primitives.asymmetric import ed25519 as edwards
from itsdangerous import URLSafeTimedSerializer
from . import keyczar as own
from .oauth2client import session

#- requirements.txt
pycrypto==2.6.1
cryptography==42.0.0
