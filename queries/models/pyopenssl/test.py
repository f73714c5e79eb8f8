from OpenSSL import crypto

certificate = crypto.X509()
revoked = crypto.CRL()
