#- app.py
import jwt
import jwt as pyjwt
import joserfc.jwt
import python_jwt
from authlib.jose import JsonWebSignature, JsonWebToken
from authlib.jose import jwt as authlib_jwt
from joserfc import jwt as rfc_jwt
from joserfc.jws import JWSRegistry
from jose import jwt as jose_jwt
from jose.constants import ALGORITHMS
from jwcrypto import jwt as jwcrypto_jwt
from jwt import encode as make_token

UNSIGNED = "none"
ANY = ["HS256", "none"]


# Made without a signature.
def issue(user, key):
    token = jwt.encode({"sub": user.id}, None, algorithm="none")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says
    jwt.encode({"sub": user.id}, "", "none")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says
    make_token({"sub": user.id}, key="", algorithm=UNSIGNED)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says
    pyjwt.encode({"sub": user.id}, key, algorithm="none")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says
    pyjwt.encode({"sub": user.id}, None, algorithm=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `algorithm=None` leaves this token unsigned in every PyJWT but 2.10: whoever gets it can change what it says
    pyjwt.encode({"sub": user.id}, key, algorithm=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `algorithm=None` leaves this token unsigned in every PyJWT but 2.10: whoever gets it can change what it says
    jwt.encode({"sub": user.id}, key, algorithm="HS256", headers={"alg": "none", "kid": "1"})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The header `alg` wins over `algorithm`: this token is unsigned, and whoever gets it can change what it says
    jwt.PyJWT().encode({"sub": user.id}, None, algorithm="none")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says
    return token


def issue_with_others(user, key):
    authlib_jwt.encode({"alg": "none"}, {"sub": user.id}, key)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says
    header = {"typ": "JWT", "alg": "none"}
    JsonWebToken(["HS256"]).encode(header, {"sub": user.id}, key)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says
    joserfc.jwt.encode({"alg": "none"}, {"sub": user.id}, key, algorithms=["none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says
    python_jwt.generate_jwt({"sub": user.id}, None, "none")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says
    JsonWebSignature().serialize_compact(protected={"alg": "none"}, payload=b"1", key=key)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says


# Taken without a signature.
decoder = JsonWebToken(["HS256", "none"])
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says
signatures = JsonWebSignature(algorithms=["none", "RS256"])
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says
other_decoder = JsonWebToken(ANY)
#               ^^^^^^^^^^^^^^^^^ high: With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says
registry = JWSRegistry(algorithms=["HS256", "none"])
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says


def current_user(token, key):
    rfc_jwt.decode(token, key, algorithms=["HS256", "none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says
    rfc_jwt.decode(token, key, ["none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says
    rfc_jwt.decode(token, key, ANY)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: With `none` on this list a token without a signature is accepted: whoever sends it chooses what it says
    python_jwt.verify_jwt(token, None, ["none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Without a key and with `none` on the list any token is accepted: whoever sends it chooses what it says
    python_jwt.verify_jwt(token, allowed_algs=["none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Without a key and with `none` on the list any token is accepted: whoever sends it chooses what it says
    python_jwt.verify_jwt(token, key, allowed_algs=["PS256", "none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: `none` means unsigned: should the key ever be missing here, any token is accepted; take it off the list


# Refused all the same.
def refused(token, key):
    jwt.decode(token, key, algorithms=["none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `none` means unsigned; this library refuses such tokens even so, others take them: name the algorithm that you sign with
    jwt.decode(token, key, algorithms=["HS256", "none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `none` means unsigned; this library refuses such tokens even so, others take them: take it off the list
    jwt.decode(token, key, ANY)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ low: `none` means unsigned; this library refuses such tokens even so, others take them: take it off the list
    jwt.decode(token, None, algorithms=["none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: `none` means unsigned; PyJWT refuses such tokens even so, others take them: give a key, and the algorithm that you sign with
    jwt.decode(token, algorithms=["none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: `none` means unsigned; PyJWT refuses such tokens even so, others take them: give a key, and the algorithm that you sign with
    jose_jwt.decode(token, key, algorithms=["none", "HS256"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `none` means unsigned; this library refuses such tokens even so, others take them: take it off the list
    jose_jwt.decode(token, key, algorithms=[ALGORITHMS.NONE, ALGORITHMS.HS256])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: `none` means unsigned; this library refuses such tokens even so, others take them: take it off the list
    jwcrypto_jwt.JWT(jwt=token, key=key, algs=["HS256", "none"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `none` means unsigned; this library refuses such tokens even so, others take them: take it off the list


# Signed, not known, or something else of that name.
def look_alikes(token, key, settings, claims, algorithm=None, cache=None):
    jwt.encode(claims, key, algorithm="HS256")
    jwt.encode(claims, key)
    jwt.encode(claims, key, algorithm=settings.algorithm)
    jwt.encode(claims, key, headers={"alg": "HS256", "kid": "none"})
    jwt.encode(claims, key, algorithm="RS256", headers=None)
    jwt.decode(token, key, algorithms=["HS256"])
    jwt.decode(token, key, algorithms=settings.algorithms)
    jwt.decode(token, key, algorithms=["HS256"], audience="none", issuer=None)
    jwt.decode(token, key, algorithms=None, options={"verify_signature": False})
    authlib_jwt.encode({"alg": "HS256", "crit": "none"}, claims, key)
    JsonWebToken(["HS256", "RS256"])
    JsonWebToken(settings.algorithms)
    rfc_jwt.decode(token, key)
    python_jwt.verify_jwt(token, key, ["PS512"])
    "none".encode()
    settings.compression.encode(claims, algorithm="none")


# The same words in other places.
def others(codec, decoder, claims, key, token):
    codec.encode(claims, key, algorithm="none")
    codec.encode(claims, None, algorithm=None)
    codec.encode(claims, key, algorithm=None)
    codec.encode(claims, key, headers={"alg": "none"})
    codec.encode({"alg": "none"}, claims, key)
    codec.serialize_compact(protected={"alg": "none"}, payload=claims)
    codec.generate(claims, None, "none")
    codec.verify(token, None, ["none"])
    codec.verify(token, allowed_algs=["none"])
    codec.verify(token, key, allowed_algs=["none"])
    codec.decode(token, key, ["none"])
    codec.decode(token, None, algorithms=["none"])
    codec.decode(token, algorithms=["HS256", "none"])
    codec.decode(token, key, algorithms=["HS256", "none"])
    codec.JWT(jwt=token, algs=["none"])
    decoder(["HS256", "none"])
    decoder(algorithms=ANY)
    JsonWebSignature().serialize_compact(protected={"alg": "HS256"}, payload=claims, key=key)
    python_jwt.generate_jwt(claims, key, "PS256")
    python_jwt.verify_jwt(token, None, ["PS256"])
    python_jwt.verify_jwt(token, allowed_algs=["PS256"])
    jwt.decode(token, None, algorithms=["HS256"], options={"verify_signature": False})
    jwt.decode(token, key, algorithms=["HS256"], options={"require": ["none"]})
    jwcrypto_jwt.JWT(jwt=token, key=key, algs=["HS256"], check_claims={"iss": ["none"]})
    rfc_jwt.decode(token, key, algorithms=["HS256"], registry=["none"])
    JsonWebToken(["HS256"], private_headers=["none"])
    jwt.encode(claims, None, algorithm=codec.algorithm)
    rfc_jwt.decode(token, key, ["HS256"])
    jwt.decode(token, None, algorithms=["HS256"])
    jwt.decode(token, algorithms=["HS256"])
    jwt.decode(token, key, algorithms=["HS256"], audience=["none"])
    jose_jwt.decode(token, key, audience=["none", "shop"], algorithms=["HS256"])


#- legacy.py
import jwt

TOKEN = jwt.encode({"sub": "1"}, "", "none")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The algorithm `none` leaves this token unsigned: whoever gets it can change what it says

#- tests/test_tokens.py
import jwt
import jwt as pyjwt
import joserfc.jwt
import python_jwt
from authlib.jose import JsonWebSignature, JsonWebToken
from authlib.jose import jwt as authlib_jwt
from joserfc import jwt as rfc_jwt
from joserfc.jws import JWSRegistry
from jose import jwt as jose_jwt
from jose.constants import ALGORITHMS
from jwcrypto import jwt as jwcrypto_jwt
from jwt import encode as make_token

UNSIGNED = "none"
ANY = ["HS256", "none"]


# Made without a signature.
def issue(user, key):
    token = jwt.encode({"sub": user.id}, None, algorithm="none")
    jwt.encode({"sub": user.id}, "", "none")
    make_token({"sub": user.id}, key="", algorithm=UNSIGNED)
    pyjwt.encode({"sub": user.id}, key, algorithm="none")
    pyjwt.encode({"sub": user.id}, None, algorithm=None)
    pyjwt.encode({"sub": user.id}, key, algorithm=None)
    jwt.encode({"sub": user.id}, key, algorithm="HS256", headers={"alg": "none", "kid": "1"})
    jwt.PyJWT().encode({"sub": user.id}, None, algorithm="none")
    return token


def issue_with_others(user, key):
    authlib_jwt.encode({"alg": "none"}, {"sub": user.id}, key)
    header = {"typ": "JWT", "alg": "none"}
    JsonWebToken(["HS256"]).encode(header, {"sub": user.id}, key)
    joserfc.jwt.encode({"alg": "none"}, {"sub": user.id}, key, algorithms=["none"])
    python_jwt.generate_jwt({"sub": user.id}, None, "none")
    JsonWebSignature().serialize_compact(protected={"alg": "none"}, payload=b"1", key=key)


# Taken without a signature.
decoder = JsonWebToken(["HS256", "none"])
signatures = JsonWebSignature(algorithms=["none", "RS256"])
other_decoder = JsonWebToken(ANY)
registry = JWSRegistry(algorithms=["HS256", "none"])


def current_user(token, key):
    rfc_jwt.decode(token, key, algorithms=["HS256", "none"])
    rfc_jwt.decode(token, key, ["none"])
    rfc_jwt.decode(token, key, ANY)
    python_jwt.verify_jwt(token, None, ["none"])
    python_jwt.verify_jwt(token, allowed_algs=["none"])
    python_jwt.verify_jwt(token, key, allowed_algs=["PS256", "none"])


# Refused all the same.
def refused(token, key):
    jwt.decode(token, key, algorithms=["none"])
    jwt.decode(token, key, algorithms=["HS256", "none"])
    jwt.decode(token, key, ANY)
    jwt.decode(token, None, algorithms=["none"])
    jwt.decode(token, algorithms=["none"])
    jose_jwt.decode(token, key, algorithms=["none", "HS256"])
    jose_jwt.decode(token, key, algorithms=[ALGORITHMS.NONE, ALGORITHMS.HS256])
    jwcrypto_jwt.JWT(jwt=token, key=key, algs=["HS256", "none"])
