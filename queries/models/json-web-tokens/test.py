import jwt
from jose import jwt as jose_jwt

header = jwt.get_unverified_header("token")
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source jwt-header
other = jose_jwt.get_unverified_header("token")["alg"]
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source jwt-header
keys = jwt.PyJWKClient("https://login.example/keys")
key = keys.get_signing_key_from_jwt("token")
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns jwt.PyJWK
own = jwt.PyJWK.from_dict({"kty": "oct", "k": "AA"})
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns jwt.PyJWK
