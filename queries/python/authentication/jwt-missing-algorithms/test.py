#- app.py
import jwt
import jwt as pyjwt
from authlib.jose import JsonWebSignature, JsonWebToken, OctKey
from authlib.jose import jwt as authlib_jwt
from jose import jws
from jose import jwt as jose_jwt
from jose.constants import ALGORITHMS
from jwt import PyJWKClient
from jwt import decode as read_token
from joserfc import jwt as rfc_jwt
from jwcrypto import jwt as jwcrypto_jwt

OPTIONS = {"verify_aud": False}
ANY_KIND = ["HS256", "RS256"]


# No algorithm named.
def current_user(token, secret, public_key, key):
    claims = jwt.decode(token, secret)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with
    read_token(token, key)
    #^^^^^^^^^^^^^^^^^^^^^ medium fix: PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with
    pyjwt.decode(token, key=public_key, audience="shop")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with
    jwt.decode(token, secret, options={"verify_exp": False})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with
    jwt.decode(token, secret, options=OPTIONS)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with
    jwt.decode(token, secret, algorithms=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with
    jwt.decode(token, secret, algorithms=None, options={"verify_exp": False})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with
    jwt.decode_complete(token, secret)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with
    jwt.PyJWT().decode(token, secret)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: PyJWT 1 lets the token choose how it is verified, PyJWT 2 refuses to decode; name the algorithm that you sign with
    return claims


def with_others(token, secret, public_key):
    jose_jwt.decode(token, secret)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The token itself chooses how it is verified; name the algorithm that you sign with
    jose_jwt.decode(token, public_key, audience="shop")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The token itself chooses how it is verified; name the algorithm that you sign with
    jose_jwt.decode(token, secret, options={"verify_aud": False})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The token itself chooses how it is verified; name the algorithm that you sign with
    jose_jwt.decode(token, secret, None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The token itself chooses how it is verified; name the algorithm that you sign with
    jose_jwt.decode(token, secret, algorithms=None, options={"verify_aud": False})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The token itself chooses how it is verified; name the algorithm that you sign with
    jose_jwt.decode(token, secret, algorithms=ALGORITHMS.SUPPORTED)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The token itself chooses how it is verified; name the algorithm that you sign with
    jws.verify(token, secret, None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The token itself chooses how it is verified; name the algorithm that you sign with
    authlib_jwt.decode(token, secret)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `authlib.jose.jwt` of these versions accepts tokens without any signature, whatever the key; name the algorithm that you sign with
    JsonWebSignature().deserialize_compact(token, secret)
    #^^^^^^^^^^^^^^^^^ high: Without a list of algorithms these versions of Authlib accept tokens without any signature, whatever the key
    JsonWebToken(algorithms=None).decode(token, secret)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Without a list of algorithms these versions of Authlib accept tokens without any signature, whatever the key


# The sender names it.
def by_header(token, key, keys):
    header = jwt.get_unverified_header(token)
    jwt.decode(token, key, algorithms=[header["alg"]])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The algorithm comes from the token that is to be verified: the sender chooses it; name the one that you sign with
    jwt.decode(token, keys[header["kid"]], algorithms=header.get("alg"))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The algorithm comes from the token that is to be verified: the sender chooses it; name the one that you sign with
    algorithm = jose_jwt.get_unverified_header(token)["alg"]
    jose_jwt.decode(token, key, algorithms=algorithm)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The algorithm comes from the token that is to be verified: the sender chooses it; name the one that you sign with
    JsonWebToken([header["alg"]]).decode(token, key)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The algorithm comes from the token that is to be verified: the sender chooses it; name the one that you sign with


# A public key can be the secret of an HMAC.
def mixed(token, public_key, key):
    jwt.decode(token, public_key, algorithms=["HS256", "RS256"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: A public key is no secret: on a list with HMAC algorithms it can be used to forge tokens; list only the algorithm that you sign with
    jose_jwt.decode(token, public_key, algorithms=ANY_KIND)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: A public key is no secret: on a list with HMAC algorithms it can be used to forge tokens; list only the algorithm that you sign with
    jwt.decode(token, key, algorithms=["RS256", "HS256"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: A public key is no secret: on a list with HMAC algorithms it can be used to forge tokens; list only the algorithm that you sign with


# Named, not known, or nothing to choose from.
def look_alikes(token, secret, public_key, settings, options, body, header):
    jwt.decode(token, secret, algorithms=["HS256"])
    jwt.decode(token, secret, ["HS256"])
    jwt.decode(token, public_key, algorithms=["RS256", "ES256"])
    jwt.decode(token, secret, algorithms=["HS256", "HS512"])
    jwt.decode(token, secret, algorithms=settings.algorithms)
    jwt.decode(token, secret, algorithms=[settings["alg"]])
    jwt.decode(token, secret, algorithms=[header["alg"]])
    jwt.decode(token, secret, **settings)
    jwt.decode(token)
    jwt.decode(token, options={"verify_signature": False})
    jwt.decode(token, secret, options={"verify_signature": False, "verify_exp": True})
    jwt.decode(token, secret, options=options)
    jwt.decode(token, secret, algorithms=None, options=options)
    jose_jwt.decode(token, secret, options=options)
    jose_jwt.decode(token, secret, algorithms=None, options=options)
    jwt.get_unverified_header(token)["alg"]
    jwt.encode({"sub": "1"}, secret)
    jose_jwt.decode(token, secret, algorithms="HS256")
    jose_jwt.decode(token, secret, "HS256")
    jose_jwt.decode(token, secret, algorithms=[ALGORITHMS.HS256])
    jws.verify(token, secret, "HS256")
    JsonWebToken(["RS256"]).decode(token, public_key)
    rfc_jwt.decode(token, OctKey.import_key(secret))
    jwcrypto_jwt.JWT(jwt=token, key=public_key)
    jwt.decode(token, public_key, algorithms=["HS256"])
    jwt.decode(token, public_key, algorithms=["RS256"])
    JsonWebSignature(["RS256"])
    body.decode("utf-8")


# The same words in other places.
def others(codec, decoder, token, key, secret, public_key):
    header = jwt.get_unverified_header(token)
    codec.decode(token, key, algorithms=[header["alg"]])
    decoder(algorithms=[header["alg"]])
    codec.decode(token, key, algorithms=ALGORITHMS.SUPPORTED)
    codec.decode(token, secret)
    codec.decode(token, secret, algorithms=None)
    codec.decode(token, secret, options={"verify_exp": False})
    codec.decode(token, secret, algorithms=None, options={"verify_exp": False})
    codec.decode(token, public_key, algorithms=["HS256", "RS256"])
    codec.decode(token, key, algorithms=["HS256", "RS256"])
    decoder(algorithms=None)
    decoder()


# The key set says which algorithm each key is for.
def by_key_set(token):
    keys = PyJWKClient("https://login.example/keys")
    jwt.decode(token, keys.get_signing_key_from_jwt(token))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): A key of a key set brings its algorithm along since PyJWT 2.10; before, this raises `DecodeError`
    signing_key = find_key(token)
    jwt.decode(token, signing_key)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): A key of a key set brings its algorithm along since PyJWT 2.10; before, this raises `DecodeError`
    jwt.decode(token, signing_key, algorithms=["RS256"])
    jwt.decode(token, keys.get_signing_key_from_jwt(token), algorithms=["RS256"])
    find_key(token, signing_key)
    find_key(token, keys.get_signing_key_from_jwt(token))


#- requirements.txt
authlib==1.6.5

#- tests/test_app.py
import jwt
import jwt as pyjwt
from authlib.jose import JsonWebSignature, JsonWebToken, OctKey
from authlib.jose import jwt as authlib_jwt
from jose import jws
from jose import jwt as jose_jwt
from jose.constants import ALGORITHMS
from jwt import PyJWKClient
from jwt import decode as read_token
from joserfc import jwt as rfc_jwt
from jwcrypto import jwt as jwcrypto_jwt

OPTIONS = {"verify_aud": False}
ANY_KIND = ["HS256", "RS256"]


# No algorithm named.
def current_user(token, secret, public_key, key):
    claims = jwt.decode(token, secret)
    read_token(token, key)
    pyjwt.decode(token, key=public_key, audience="shop")
    jwt.decode(token, secret, options={"verify_exp": False})
    jwt.decode(token, secret, options=OPTIONS)
    jwt.decode(token, secret, algorithms=None)
    jwt.decode(token, secret, algorithms=None, options={"verify_exp": False})
    jwt.decode_complete(token, secret)
    jwt.PyJWT().decode(token, secret)
    return claims


def with_others(token, secret, public_key):
    jose_jwt.decode(token, secret)
    jose_jwt.decode(token, public_key, audience="shop")
    jose_jwt.decode(token, secret, options={"verify_aud": False})
    jose_jwt.decode(token, secret, None)
    jose_jwt.decode(token, secret, algorithms=None, options={"verify_aud": False})
    jose_jwt.decode(token, secret, algorithms=ALGORITHMS.SUPPORTED)
    jws.verify(token, secret, None)
    authlib_jwt.decode(token, secret)
    JsonWebSignature().deserialize_compact(token, secret)
    JsonWebToken(algorithms=None).decode(token, secret)


# The sender names it.
def by_header(token, key, keys):
    header = jwt.get_unverified_header(token)
    jwt.decode(token, key, algorithms=[header["alg"]])
    jwt.decode(token, keys[header["kid"]], algorithms=header.get("alg"))
    algorithm = jose_jwt.get_unverified_header(token)["alg"]
    jose_jwt.decode(token, key, algorithms=algorithm)
    JsonWebToken([header["alg"]]).decode(token, key)


# A public key can be the secret of an HMAC.
def mixed(token, public_key, key):
    jwt.decode(token, public_key, algorithms=["HS256", "RS256"])
    jose_jwt.decode(token, public_key, algorithms=ANY_KIND)
    jwt.decode(token, key, algorithms=["RS256", "HS256"])


# The key set says which algorithm each key is for.
def by_key_set(token):
    keys = PyJWKClient("https://login.example/keys")
    jwt.decode(token, keys.get_signing_key_from_jwt(token))
    signing_key = find_key(token)
    jwt.decode(token, signing_key)
    jwt.decode(token, signing_key, algorithms=["RS256"])
    jwt.decode(token, keys.get_signing_key_from_jwt(token), algorithms=["RS256"])
    find_key(token, signing_key)
    find_key(token, keys.get_signing_key_from_jwt(token))
