from Crypto.Hash import HMAC, SHA1
from Cryptodome.Hash import MD5

digest = SHA1.new(b"data")
#        ^^^^^^^^^^^^^^^^^ returns Crypto.Hash.SHA1.SHA1Hash
other = MD5.new(b"data")
#       ^^^^^^^^^^^^^^^^ returns Crypto.Hash.MD5.MD5Hash
mac = HMAC.new(b"key", b"data")
#     ^^^^^^^^^^^^^^^^^^^^^^^^^ returns Crypto.Hash.HMAC.HMAC
