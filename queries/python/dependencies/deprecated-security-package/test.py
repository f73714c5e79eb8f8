#- app.py
import flask_jwt
#      ^^^^^^^^^ medium: `flask_jwt` gets no security fixes any more; use `PyJWT` or `Authlib`
import jwkest.jws as jws
#      ^^^^^^^^^^ medium: `jwkest.jws` gets no security fixes any more; use `PyJWT` or `Authlib`
import keyczar
#      ^^^^^^^ medium: `keyczar` gets no security fixes any more; use `cryptography`
import oauth2client.client
#      ^^^^^^^^^^^^^^^^^^^ medium: `oauth2client.client` gets no security fixes any more; use `google-auth`
import passlib.hash
#      ^^^^^^^^^^^^ low (strict): `passlib.hash` is not developed any more; plan to replace it
import sha3
#      ^^^^ medium: `pysha3` overflows on long input (CVE-2022-37454) and gets no fixes; `hashlib` has `sha3_256` and the like
from Crypto.Cipher import XOR
#    ^^^^^^^^^^^^^ medium: `Crypto.Cipher.XOR` exists only in PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); use `cryptography` or `pycryptodome`
from Crypto.Random import OSRNG
#    ^^^^^^^^^^^^^ medium: `Crypto.Random.OSRNG` exists only in PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); use `cryptography` or `pycryptodome`
from Crypto.Util import randpool as pool
#    ^^^^^^^^^^^ medium: `Crypto.Util.randpool` exists only in PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); use `cryptography` or `pycryptodome`
from Crypto.Util.randpool import RandomPool
#    ^^^^^^^^^^^^^^^^^^^^ medium: `Crypto.Util.randpool` exists only in PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); use `cryptography` or `pycryptodome`
from backports.ssl_match_hostname import match_hostname
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `backports.ssl_match_hostname` gets no security fixes any more; the standard library's `ssl` and `hashlib` do this
from flask_oauthlib.client import OAuth
#    ^^^^^^^^^^^^^^^^^^^^^ medium: `flask_oauthlib.client` gets no security fixes any more; use `PyJWT` or `Authlib`
from itsdangerous import TimedJSONWebSignatureSerializer as Serializer
#                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `TimedJSONWebSignatureSerializer` was removed from itsdangerous 2.1; use `PyJWT` or `Authlib` for JSON web tokens
from oauth2client import client as google
#    ^^^^^^^^^^^^ medium: `oauth2client` gets no security fixes any more; use `google-auth`
from pyDes import triple_des
#    ^^^^^ medium: `pyDes` gets no security fixes any more; use `cryptography`
from simplecrypt import encrypt
#    ^^^^^^^^^^^ medium: `simplecrypt` gets no security fixes any more; use `cryptography`

try:
    import ed25519
    #      ^^^^^^^ medium: `ed25519` gets no security fixes any more; use `cryptography`
except ImportError:
    ed25519 = None


try:
    from ssl import match_hostname as match
except ImportError:
    from backports.ssl_match_hostname import match_hostname as match
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `backports.ssl_match_hostname` gets no security fixes any more; no supported Python needs it

# The requirements name PyCrypto, so any module of it counts.
import Crypto.PublicKey.RSA
#      ^^^^^^^^^^^^^^^^^^^^ medium: `Crypto.PublicKey.RSA` comes from PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); install `pycryptodome` instead, the import stays
from Crypto.Hash import SHA256
#    ^^^^^^^^^^^ medium: `Crypto.Hash` comes from PyCrypto, without fixes since 2013 (CVE-2013-7459, CVE-2018-6594); install `pycryptodome` instead, the import stays


def later():
    import rest_framework_jwt.utils
    #      ^^^^^^^^^^^^^^^^^^^^^^^^ medium: `rest_framework_jwt.utils` gets no security fixes any more; use `PyJWT` or `Authlib`


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
