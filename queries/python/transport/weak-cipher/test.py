#- app.py
import os
import subprocess

import Crypto.Cipher.DES
import pyDes
from Crypto.Cipher import AES, ARC2, ARC4, CAST, ChaCha20, DES, DES3, XOR, Blowfish
from Crypto.Cipher import DES3 as TripleDES
from Crypto.PublicKey import RSA
from Cryptodome.Cipher import Blowfish as blowfish
from Cryptodome.Cipher.ARC4 import new as rc4
from cryptography.hazmat.decrepit.ciphers import algorithms as decrepit
from cryptography.hazmat.decrepit.ciphers.algorithms import RC2
from cryptography.hazmat.primitives import ciphers
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.algorithms import CAST5, IDEA
from M2Crypto import EVP
from OpenSSL import crypto

CIPHER = "des_ede3_cbc"


def with_pycryptodome(key, iv, data):
    DES.new(key, DES.MODE_CBC, iv).encrypt(data)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A DES key has 56 bits, which can be tried out in a day; use AES-GCM or ChaCha20-Poly1305
    Crypto.Cipher.DES.new(key, DES.MODE_ECB)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A DES key has 56 bits, which can be tried out in a day; use AES-GCM or ChaCha20-Poly1305
    TripleDES.new(key, mode=TripleDES.MODE_CBC, iv=iv)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `Crypto.Cipher.DES3.new` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305
    cipher = ARC4.new(key)
    #        ^^^^^^^^^^^^^ high: RC4's key stream is biased, so plaintext can be recovered from it; use AES-GCM or ChaCha20-Poly1305
    cipher.encrypt(data)
    rc4(key).encrypt(data)
    #^^^^^^^ high: RC4's key stream is biased, so plaintext can be recovered from it; use AES-GCM or ChaCha20-Poly1305
    ARC2.new(key, ARC2.MODE_CFB, iv)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: RC2 has blocks of 64 bits and is weak against related keys; use AES-GCM or ChaCha20-Poly1305
    blowfish.new(key, blowfish.MODE_CBC, iv)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `Cryptodome.Cipher.Blowfish.new` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305
    Blowfish.new(key=key, mode=Blowfish.MODE_CBC)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `Crypto.Cipher.Blowfish.new` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305
    CAST.new(key, CAST.MODE_OPENPGP)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `Crypto.Cipher.CAST.new` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305
    XOR.new(key)
    #^^^^^^^^^^^ high: XOR with a repeated key is no encryption: some known plaintext gives the key; use AES-GCM or ChaCha20-Poly1305
    RSA.import_key(key).export_key(passphrase=data, pkcs=8, protection="PBKDF2WithHMAC-SHA1AndDES-EDE3-CBC")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `PBKDF2WithHMAC-SHA1AndDES-EDE3-CBC` protects this private key with an outdated cipher; use `scryptAndAES256-CBC`


def with_cryptography(key, iv):
    Cipher(algorithms.TripleDES(key), modes.CBC(iv))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `cryptography.hazmat.primitives.ciphers.algorithms.TripleDES` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305
    Cipher(decrepit.ARC4(key), mode=None).encryptor()
    #      ^^^^^^^^^^^^^^^^^^ high: RC4's key stream is biased, so plaintext can be recovered from it; use AES-GCM or ChaCha20-Poly1305
    algorithm = ciphers.algorithms.Blowfish(key)
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `cryptography.hazmat.primitives.ciphers.algorithms.Blowfish` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305
    Cipher(algorithm=CAST5(key), mode=modes.CBC(iv))
    #                ^^^^^^^^^^ medium: `cryptography.hazmat.primitives.ciphers.algorithms.CAST5` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305
    Cipher(IDEA(key), modes.OFB(iv))
    #      ^^^^^^^^^ medium: `cryptography.hazmat.primitives.ciphers.algorithms.IDEA` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305
    Cipher(RC2(key), modes.CBC(iv))
    #      ^^^^^^^^ high: RC2 has blocks of 64 bits and is weak against related keys; use AES-GCM or ChaCha20-Poly1305
    return Cipher(algorithm, modes.CBC(iv))


class Vault:
    algorithm = algorithms.ARC4

    def __init__(self, key):
        self.cipher = DES3.new(key, DES3.MODE_CFB)
        #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `Crypto.Cipher.DES3.new` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305

    def seal(self, key):
        return Cipher(self.algorithm(key), None)
        #             ^^^^^^^^^^^^^^^^^^^ high: RC4's key stream is biased, so plaintext can be recovered from it; use AES-GCM or ChaCha20-Poly1305


def others(key, iv, passphrase):
    EVP.Cipher("rc4", key, iv, 1)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `rc4` is broken or has blocks of 64 bits; use AES-GCM or ChaCha20-Poly1305 of `cryptography`
    EVP.Cipher(alg=CIPHER, key=key, iv=iv, op=1)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `des_ede3_cbc` is broken or has blocks of 64 bits; use AES-GCM or ChaCha20-Poly1305 of `cryptography`
    crypto.dump_privatekey(crypto.FILETYPE_PEM, key, "DES3", passphrase)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `DES3` protects this private key with an outdated cipher; use `AES-256-CBC`
    pyDes.triple_des(key).encrypt(passphrase)
    #^^^^^^^^^^^^^^^^^^^^ medium: `pyDes.triple_des` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305
    subprocess.run(["openssl", "enc", "-des3", "-in", "a.txt", "-out", "a.enc"], check=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: This `openssl` encrypts with a cipher that is broken or outdated; use `-aes256`
    command = ["openssl", "enc"]
    command += ["-rc4", "-in", "a.txt"]
    subprocess.check_call(command)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: This `openssl` encrypts with a cipher that is broken or outdated; use `-aes256`
    os.system(f"openssl enc -des-ede3-cbc -in {iv} -out a.enc")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: This `openssl` encrypts with a cipher that is broken or outdated; use `-aes256`


# Only read, and not written any more.
def decrypt_old(key, iv, data):
    cipher = DES3.new(key, DES3.MODE_CBC, iv)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `Crypto.Cipher.DES3.new` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged
    other = Cipher(algorithms.Blowfish(key), modes.CBC(iv))
    #              ^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `cryptography.hazmat.primitives.ciphers.algorithms.Blowfish` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged
    return cipher.decrypt(data), other.decryptor()


def decode_old(key, iv, Other):
    first = Cipher(algorithms.AES(key), modes.CBC(iv))
    second = algorithms.AES(key)
    third = algorithms.Blowfish(key)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `cryptography.hazmat.primitives.ciphers.algorithms.Blowfish` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged
    fourth = Other.new(key, iv)
    fifth = Other(Other(key), modes.CBC(iv))
    return first, second, third, fourth, fifth


def seal(key, iv):
    cipher = Cipher(algorithms.Blowfish(key), modes.CBC(iv))
    #               ^^^^^^^^^^^^^^^^^^^^^^^^ medium: `cryptography.hazmat.primitives.ciphers.algorithms.Blowfish` has blocks of 64 bits, so long or many messages give parts of themselves away; use AES-GCM or ChaCha20-Poly1305
    return cipher.encryptor()


def old_values(key, iv, data, Other):
    Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    Other(Other(key), modes.CBC(iv)).decryptor()
    Other.run(["openssl", "enc", "-d", "-des3", "-in", data])
    Other.system("openssl enc -d -des3 -in a.enc")
    subprocess.run(["gpg", "-d", "-des3", data], check=True)
    subprocess.run(["openssl", "enc", "-d", "-aes256"], check=True)
    os.system("openssl enc -d -aes256 -in a.enc")
    os.system("openssl enc -d -des3 -in a.enc")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This `openssl` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged
    first = DES.new(key, DES.MODE_CBC, iv).decrypt(data)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `Crypto.Cipher.DES.new` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged
    second = Cipher(algorithms.TripleDES(key), modes.CBC(iv)).decryptor()
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `cryptography.hazmat.primitives.ciphers.algorithms.TripleDES` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged
    subprocess.run(["openssl", "enc", "-d", "-des3", "-in", data], check=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This `openssl` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged
    os.system("openssl enc -d -bf-cbc -in a.enc")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This `openssl` decrypts what a broken or outdated cipher protected: anybody may have read it, and nothing tells that it is unchanged
    return first, second


# Not broken, only without friends.
def korean(key, iv):
    return Cipher(algorithms.SEED(key), modes.CBC(iv))
    #             ^^^^^^^^^^^^^^^^^^^^ low (strict): SEED is not known to be broken, but `cryptography` calls it decrepit; use AES-GCM or ChaCha20-Poly1305


# Good ciphers, and what is only called like a bad one.
def look_alikes(key, iv, nonce, data, table, cipher_name):
    AES.new(key, AES.MODE_GCM, nonce=nonce)
    ChaCha20.new(key=key)
    Cipher(algorithms.AES(key), modes.GCM(nonce))
    Cipher(algorithms.ChaCha20(key, nonce), None)
    Cipher(algorithms.Camellia(key), modes.CBC(iv))
    EVP.Cipher("aes_256_cbc", key, iv, 1)
    EVP.Cipher(cipher_name, key, iv, 1)
    EVP.Cipher("descriptive", key, iv, 1)
    crypto.dump_privatekey(crypto.FILETYPE_PEM, key, "AES-256-CBC", data)
    crypto.dump_privatekey(crypto.FILETYPE_PEM, key)
    RSA.import_key(key).export_key(passphrase=data, pkcs=8, protection="scryptAndAES256-CBC")
    subprocess.run(["openssl", "enc", "-aes-256-cbc", "-in", "a"], check=True)
    subprocess.run(["openssl", "ciphers", "-v"], check=True)
    subprocess.run(["openssl", "dgst", "-sha256", "idea"], check=True)
    table.DES.new(key)
    table.Cipher("rc4", key, iv, 1)
    table.dump_privatekey(crypto.FILETYPE_PEM, key, "DES3", data)
    table.save(protection="PBKDF2WithHMAC-SHA1AndDES-EDE3-CBC")
    table.run(["openssl", "enc", "-des3"])
    table.system("openssl enc -des3 -in a")
    subprocess.run(["gzip", "enc", "-des3"], check=True)
    subprocess.run(["openssl", "speed", "-des3"], check=True)
    names = [DES.block_size, algorithms.TripleDES.name, DES3.key_size]
    known = {"3des": algorithms.TripleDES, "aes": algorithms.AES}
    return names, known, isinstance(data, algorithms.ARC4)


#- shop/blowfish.py
class ARC4:
    @classmethod
    def new(cls, key):
        return cls()


def own(key):
    return ARC4.new(key)


#- protocols/ntlm.py
from Crypto.Cipher import ARC4, DES


def challenge(key, nonce):
    return DES.new(key, DES.MODE_ECB).encrypt(nonce) + ARC4.new(key).encrypt(nonce)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `Crypto.Cipher.DES.new` is a broken or outdated cipher: fine where a protocol prescribes it, nowhere else
    #                                                  ^^^^^^^^^^^^^ low (strict): `Crypto.Cipher.ARC4.new` is a broken or outdated cipher: fine where a protocol prescribes it, nowhere else


#- plugins/wordpress.py
from Crypto.Cipher import DES


def seal(key, data):
    return DES.new(key, DES.MODE_ECB).encrypt(data)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A DES key has 56 bits, which can be tried out in a day; use AES-GCM or ChaCha20-Poly1305


#- tests/test_app.py
from Crypto.Cipher import DES


def test_old_format(key):
    assert DES.new(key, DES.MODE_ECB)
