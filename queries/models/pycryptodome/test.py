from Crypto.Hash import HMAC, SHA1
from Cryptodome.Hash import MD5

digest = SHA1.new(b"data")
other = MD5.new(b"data")
mac = HMAC.new(b"key", b"data")
