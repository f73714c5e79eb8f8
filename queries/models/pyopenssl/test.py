from OpenSSL import crypto

certificate = crypto.X509()
#             ^^^^^^^^^^^^^ returns OpenSSL.crypto.X509
revoked = crypto.CRL()
#         ^^^^^^^^^^^^ returns OpenSSL.crypto.CRL
