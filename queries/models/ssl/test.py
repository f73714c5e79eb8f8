import ssl

from werkzeug.serving import load_ssl_context

context = ssl.create_default_context()
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns ssl.SSLContext


def servers():
    ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns ssl.SSLContext
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source tls-server
    ssl.create_default_context(purpose=ssl.Purpose.CLIENT_AUTH, cafile="ca.pem")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns ssl.SSLContext
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source tls-server
    ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source tls-server
    load_ssl_context("server.pem")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns ssl.SSLContext
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source tls-server


def clients():
    ssl.create_default_context(ssl.Purpose.SERVER_AUTH)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns ssl.SSLContext
    ssl.SSLContext(protocol=ssl.PROTOCOL_TLS_CLIENT)
    ssl.SSLContext(ssl.PROTOCOL_TLS)
