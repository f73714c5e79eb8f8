#- app.py
import socket
import ssl
import ssl as tls
from ssl import PROTOCOL_TLSv1_1, SSLContext

import urllib3
from OpenSSL import SSL

VERSION = ssl.PROTOCOL_TLS_CLIENT


def contexts():
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls.SSLContext(tls.PROTOCOL_TLS_CLIENT)
    SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    ssl.SSLContext(protocol=ssl.PROTOCOL_TLS_CLIENT)
    ssl.SSLContext(VERSION)


def sockets(sock: socket.socket, address):
    ssl.wrap_socket(sock)
    ssl.get_server_certificate(address)
    urllib3.PoolManager(ssl_minimum_version=ssl.TLSVersion.TLSv1_2)
    return {"ssl_version": ssl.PROTOCOL_TLS_CLIENT, "certfile": "server.pem"}


def bounds(context: ssl.SSLContext):
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options &= ~ssl.OP_NO_SSLv3
    #                   ^^^^^^^^^^^^^^^ high: Taking `ssl.OP_NO_SSLv3` away allows a version that can be broken on the way; TLS 1.2 is the least to accept


def with_openssl():
    SSL.Context(SSL.TLS_METHOD)
    context = SSL.Context(SSL.TLS_METHOD)
    context.set_min_proto_version(SSL.TLS1_2_VERSION)


# Only compared.
def is_old(version):
    return version == ssl.PROTOCOL_TLSv1
    #                 ^^^^^^^^^^^^^^^^^^ low (audit): `ssl.PROTOCOL_TLSv1` is obsolete and can be broken on the way; TLS 1.2 is the least to accept


# The best version that both sides know, or a good one.
def look_alikes(context):
    ssl.create_default_context()
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ssl.SSLContext(ssl.PROTOCOL_SSLv23)
    ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1
    SSL.Context(SSL.SSLv23_METHOD)
    SSL.Context(SSL.TLS_METHOD).set_min_proto_version(SSL.TLS1_2_VERSION)


# Worked out: the highest version that it can be counts where that is set.
def highest(old, context):
    version = ssl.TLSVersion.TLSv1_3
    if old:
        version = ssl.TLSVersion.TLSv1
    context.maximum_version = version
    context.maximum_version = ssl.TLSVersion.TLSv1_2


# One of several: the best that it can be counts.
METHODS = {"TLS": SSL.SSLv23_METHOD, "TLSv1.0": SSL.TLSv1_METHOD, "TLSv1.2": SSL.TLSv1_2_METHOD}


def chosen(options, settings):
    options(method=METHODS[settings["METHOD"]])
    options(method=SSL.TLS_METHOD)


#- tests/test_app.py
import ssl


def test_refuses_old_clients(connect):
    connect(ssl.SSLContext(ssl.PROTOCOL_TLSv1))
