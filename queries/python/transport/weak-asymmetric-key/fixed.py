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

KEY_SIZE = 3072


def with_cryptography(backend):
    rsa.generate_private_key(public_exponent=65537, key_size=3072)
    rsa.generate_private_key(65537, 3072, backend)
    generate_private_key(65537, key_size=KEY_SIZE)
    dsa.generate_private_key(key_size=3072)
    dsa.generate_parameters(3072)
    dh.generate_parameters(generator=2, key_size=3072)
    ec.generate_private_key(ec.SECP256R1())
    ec.generate_private_key(ec.SECP256R1)


def with_others():
    RSA.generate(3072)
    RSAx.generate(bits=3072)
    DSA.generate(3072)
    ECC.generate(curve="P-256")
    paramiko.RSAKey.generate(3072)
    paramiko.DSSKey.generate(bits=1024)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: DSA keys of SSH have 1024 bits, and OpenSSH refuses them; use Ed25519, or RSA with 3072 bits
    python_rsa.newkeys(3072)
    crypto.PKey().generate_key(crypto.TYPE_RSA, 3072)
    asyncssh.generate_private_key("ssh-rsa", key_size=3072)
    asyncssh.generate_private_key("ssh-dss")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: DSA keys of SSH have 1024 bits, and OpenSSH refuses them; use Ed25519, or RSA with 3072 bits
    jwk.JWK.generate(kty="RSA", size=3072)


def by_default(bits=1024):
    return RSA.generate(bits)
    #      ^^^^^^^^^^^^^^^^^^ high: A 1024-bit key can be broken; use 3072 bits


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
