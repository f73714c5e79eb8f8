#- app.py
import jwt
import jwt as pyjwt
from google.auth import jwt as google_jwt
from jose import jws, jwt as jose_jwt
from jwt import decode as decode_token

NO_CHECK = {"verify_signature": False}


def current_user(token, key):
    claims = jwt.decode(token, options={"verify_signature": True})
    jwt.decode(token, key, algorithms=["HS256"], options={"verify_signature": True, "verify_exp": True})
    decode_token(token, key, ["HS256"], NO_CHECK)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: This token is not verified: whoever sends it chooses what it says
    options = dict(verify_signature=True)
    pyjwt.decode_complete(token, key, options=options, algorithms=["HS256"])
    jwt.decode(token, key, algorithms=["HS256"])
    return claims


def other_libraries(token, key, certs):
    jose_jwt.decode(token, key, options={"verify_signature": True}, algorithms=["HS256"])
    jws.verify(token, key, "HS256")
    jws.verify(token, key, "HS256", True)
    google_jwt.decode(token)
    google_jwt.decode(token, certs, True)


decoder = jwt.PyJWT(options={"verify_signature": True})
decoder.decode("token", options={"verify_signature": True})


def look_first(token, keys):
    unverified = jwt.decode(token, options={"verify_signature": False})
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Nothing in this token is verified; decide nothing by it before the real check
    issuer = jose_jwt.get_unverified_claims(token)["iss"]
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): These claims are not verified; decide nothing by them before `jwt.decode`
    return jwt.decode(token, keys[unverified["iss"] or issuer], algorithms=["RS256"])


def is_stale(token, now):
    return jwt.decode(token, options={"verify_signature": False})["exp"] < now
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Nothing in this token is verified; decide nothing by it before the real check


# Verified, or not known.
def look_alikes(token, key, options, settings, body):
    jwt.decode(token, key, algorithms=["HS256"])
    jwt.decode(token, key, algorithms=["HS256"], options={"verify_signature": True})
    jwt.decode(token, key, algorithms=["HS256"], options={"verify_aud": False})
    jwt.decode(token, key, algorithms=["HS256"], options=options)
    jwt.decode(token, key, **settings)
    jwt.get_unverified_header(token)
    jws.verify(token, key, "HS256")
    google_jwt.decode(token, certs=key)
    body.decode("utf-8")


#- tests/test_app.py
import jwt


def test_claims(token):
    assert jwt.decode(token, options={"verify_signature": False})["sub"] == "1"
