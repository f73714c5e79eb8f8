#- app.py
import os
import subprocess

import Crypto.Cipher.AES
import pyaes
from Crypto.Cipher import AES, DES
from Cryptodome.Cipher import AES as aes
from Cryptodome.Cipher.AES import MODE_ECB, new
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.modes import ECB
from M2Crypto import EVP

MODE = AES.MODE_ECB


def with_pycryptodome(key, data):
    AES.new(key, AES.MODE_ECB).encrypt(data)
    #^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    cipher = aes.new(key, mode=aes.MODE_ECB)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    cipher.encrypt(data)
    Crypto.Cipher.AES.new(key, Crypto.Cipher.AES.MODE_ECB)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    new(key, MODE_ECB)
    #^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    AES.new(key=key, mode=MODE)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    AES.new(key, 1)
    #^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    AES.new(key)
    #^^^^^^^^^^^ medium: Without a mode PyCrypto uses ECB, which encrypts equal blocks to equal blocks, so patterns stay visible; use AES-GCM
    return [AES.new(part, AES.MODE_ECB) for part in key]
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM


def with_cryptography(key):
    Cipher(algorithms.AES(key), modes.ECB())
    #                           ^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    Cipher(algorithms.AES(key), mode=ECB()).encryptor()
    #                                ^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    mode = modes.ECB()
    #      ^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    return Cipher(algorithms.AES256(key), mode)


class Vault:
    def __init__(self, key):
        self.cipher = AES.new(key, AES.MODE_ECB)
        #             ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
        self.other = Cipher(algorithms.AES(key), modes.ECB())
        #                                        ^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM


def with_a_choice(key, legacy):
    mode = AES.MODE_ECB if legacy else AES.MODE_CBC
    return AES.new(key, mode)
    #      ^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM


def others(key, iv):
    pyaes.AESModeOfOperationECB(key)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    EVP.Cipher("aes_128_ecb", key, iv, 1)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    subprocess.run(["openssl", "enc", "-aes-256-ecb", "-in", "a.txt"], check=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    os.system(f"openssl enc -aes-128-ecb -in {iv} -out a.enc")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM


# One block: what is done with it is no encryption of data.
def wrap_key(key, secret):
    cipher = AES.new(key, AES.MODE_ECB)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer
    return cipher.encrypt(secret)


def unwrap_block(key, secret, Other):
    Other.new(key, AES.MODE_ECB)
    block = AES.new(key, AES.MODE_ECB).decrypt(secret)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew
    first = AES.new(key, AES.MODE_ECB).encrypt(secret)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer
    second = Cipher(algorithms.AES(key), modes.ECB())
    #                                    ^^^^^^^^^^^ low (strict): ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer
    third = AES.new(key, AES.MODE_CBC)
    fourth = AES.new(key, AES.MODE_CBC).encrypt(secret)
    fifth = Other.new(key, AES.MODE_ECB)
    sixth = Other.new(key, AES.MODE_ECB).encrypt(secret)
    seventh = Cipher(algorithms.AES(key), modes.CBC(secret))
    eighth = Cipher(algorithms.AES(key), modes.CBC(secret)).encryptor()
    return block, first, second, third, fourth, fifth, sixth, seventh, eighth


def mac_of_nothing(key, block):
    return AES.new(key, AES.MODE_CBC).encrypt(block)


def mac_of_others(key, block, Other):
    return Other.new(key, AES.MODE_ECB).encrypt(block)


def mac_with_cryptography(key):
    return Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    #                                  ^^^^^^^^^^^ low (strict): ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer


def mac_with_another(key, block):
    return Cipher(algorithms.AES(key), modes.CBC(block)).encryptor()


def seal(key, data):
    sealed = AES.new(key, AES.MODE_ECB).encrypt(data)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    other = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    #                                   ^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    return sealed, other


def seal_now(key, data):
    return AES.new(key, AES.MODE_ECB).encrypt(data)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM


def seal_with_cryptography(key):
    return Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    #                                  ^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM


def header_mask(key, sample):
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    #                                       ^^^^^^^^^^^ low (strict): ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer
    return encryptor.update(sample)


def aes_cmac(key, block):
    return AES.new(key, AES.MODE_ECB).encrypt(block)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): ECB encrypts equal blocks to equal blocks: right for a single block, as in key wrapping or a MAC, and for nothing longer


# Only read, and not written any more.
def decrypt_old(key, data):
    cipher = AES.new(key, AES.MODE_ECB)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew
    return cipher.decrypt(data)


def decode_old(key, data, Other):
    first = AES.new(key, AES.MODE_ECB).encrypt(data)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew
    second = Cipher(algorithms.AES(key), modes.ECB())
    #                                    ^^^^^^^^^^^ low (strict): What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew
    third = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    #                                   ^^^^^^^^^^^ low (strict): What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew
    fourth = AES.new(key, AES.MODE_CBC)
    fifth = Other.new(key, AES.MODE_ECB)
    sixth = AES.new(key, AES.MODE_CBC).encrypt(data)
    seventh = Other.new(key, AES.MODE_ECB).encrypt(data)
    eighth = Cipher(algorithms.AES(key), modes.CBC(data))
    ninth = Cipher(algorithms.AES(key), modes.CBC(data)).encryptor()
    return first, second, third, fourth, fifth, sixth, seventh, eighth, ninth


def old_values(key, data, Other):
    AES.new(key, AES.MODE_CBC).decrypt(data)
    Other.new(key, AES.MODE_ECB).decrypt(data)
    Cipher(algorithms.AES(key), modes.CBC(data)).decryptor()
    first = AES.new(key, AES.MODE_ECB).decrypt(data)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew
    return first, Cipher(algorithms.AES(key), modes.ECB()).decryptor()
    #                                         ^^^^^^^^^^^ low (strict): What ECB encrypted can be changed and swapped block by block without being noticed; accept it only until the data is written anew


# The cipher itself has to go, which `weak-cipher` says.
def worse(key):
    Cipher(algorithms.TripleDES(key), modes.CBC(key))
    Cipher(algorithm=algorithms.TripleDES(key), mode=modes.ECB())
    #                                                ^^^^^^^^^^^ low (audit): ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    print(algorithms.TripleDES(key), modes.ECB())
    #                                ^^^^^^^^^^^ medium: ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
    return Cipher(algorithms.TripleDES(key), modes.ECB())
    #                                        ^^^^^^^^^^^ low (audit): ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM


# Which of two packages of one name is it?
def is_pycrypto():
    try:
        AES.new(b"abcdefghijklmnop")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): ECB encrypts equal blocks to equal blocks, so patterns stay visible and blocks can be swapped; use AES-GCM
        AES.new(b"abcdefghijklmnop", AES.MODE_CBC)
    except TypeError:
        return False
    return True


# Other modes, and no use at all.
def look_alikes(key, iv, nonce, name, mode, table):
    AES.new(key, AES.MODE_GCM, nonce=nonce)
    AES.new(key, AES.MODE_CBC, iv)
    AES.new(key, mode)
    AES.new(key, getattr(AES, name))
    Cipher(algorithms.AES(key), modes.GCM(nonce))
    Cipher(algorithms.AES(key), mode)
    EVP.Cipher("aes_256_cbc", key, iv, 1)
    subprocess.run(["openssl", "enc", "-aes-256-cbc", "-in", "ecb.txt"], check=True)
    subprocess.run(["grep", "-aes-256-ecb", "notes.txt"], check=True)
    table.ECB()
    table.new(key, AES.MODE_ECB)
    table.new(key, 1)
    table.new(key)
    table.Cipher("aes_128_ecb", key, iv, 1)
    table.run(["openssl", "enc", "-aes-256-ecb"])
    table.system("openssl enc -aes-256-ecb")
    AES.new(mode=mode)
    AES.new()
    AES.new(key, 2)
    known = {"ecb": AES.MODE_ECB, "cbc": AES.MODE_CBC}
    return known, mode == AES.MODE_ECB, isinstance(mode, modes.ECB), DES.MODE_ECB


#- rates.py
class ECB:
    """European Central Bank."""


def rates():
    return ECB()


#- tests/test_app.py
from Crypto.Cipher import AES


def test_vector(key, block):
    assert AES.new(key, AES.MODE_ECB).encrypt(block)
