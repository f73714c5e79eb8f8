#- app.py
import asyncssh
import paramiko
import rsa as python_rsa
from Crypto.PublicKey import DSA, ECC, RSA
from Cryptodome.PublicKey import RSA as RSAx
from cryptography.hazmat.primitives.asymmetric import dh, dsa, ec, rsa
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from jwcrypto import jwk
from OpenSSL import crypto

KEY_SIZE = 1024


def with_cryptography(backend):
    rsa.generate_private_key(public_exponent=65537, key_size=1024)
    rsa.generate_private_key(65537, 512, backend)
    generate_private_key(65537, key_size=KEY_SIZE)
    dsa.generate_private_key(key_size=1024)
    dsa.generate_parameters(1024)
    dh.generate_parameters(generator=2, key_size=1024)
    ec.generate_private_key(ec.SECP192R1())
    ec.generate_private_key(ec.SECT163K1)


def with_others():
    RSA.generate(1024)
    RSAx.generate(bits=1536)
    DSA.generate(1024)
    ECC.generate(curve="P-192")
    paramiko.RSAKey.generate(1024)
    paramiko.DSSKey.generate(bits=1024)
    python_rsa.newkeys(512)
    crypto.PKey().generate_key(crypto.TYPE_RSA, 1024)
    asyncssh.generate_private_key("ssh-rsa", key_size=1024)
    jwk.JWK.generate(kty="RSA", size=1024)


def by_default(bits=1024):
    return RSA.generate(bits)


# Long enough, or not known.
def look_alikes(size, settings):
    rsa.generate_private_key(public_exponent=65537, key_size=2048)
    rsa.generate_private_key(public_exponent=3, key_size=4096)
    rsa.generate_private_key(65537, size)
    rsa.generate_private_key(**settings)
    RSA.generate(3072)
    RSA.generate(settings.bits)
    ec.generate_private_key(ec.SECP256R1())
    ECC.generate(curve="P-256")
    jwk.JWK.generate(kty="oct", size=256)
    asyncssh.generate_private_key("ecdsa-sha2-nistp256")
    paramiko.ECDSAKey.generate(bits=256)


#- tests/test_app.py
from Crypto.PublicKey import RSA

KEY = RSA.generate(1024)
