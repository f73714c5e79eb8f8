#- app.py
import http.client
import os
import smtplib
import socket
import ssl
import urllib.request
from ssl import CERT_NONE, SSLContext, create_default_context

import websocket
from OpenSSL import SSL
from urllib3.util.ssl_ import create_urllib3_context


def off():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    return context


def more(url):
    context = SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = CERT_NONE
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    other = create_urllib3_context()
    other.verify_mode = ssl.VerifyMode.CERT_NONE
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    mode = ssl.CERT_NONE
    third = create_default_context(ssl.Purpose.SERVER_AUTH)
    third.verify_mode = mode
    #^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    fourth = ssl.create_default_context()
    fourth.verify_mode = 0
    #^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    fourth.verify_flags = 0
    fourth.other = CERT_NONE
    if url.startswith("https://"):
        fifth = ssl.create_default_context()
        fifth.verify_mode = ssl.CERT_NONE
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
        fifth.other = ssl.CERT_NONE
        fifth.verify_mode = ssl.CERT_REQUIRED
        server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        server.verify_mode = ssl.CERT_NONE
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): This server asks its clients for no certificate
        url.context.verify_mode = ssl.CERT_NONE
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    return context, other, third, fourth


class Client:
    def __init__(self):
        self._ssl = ssl.create_default_context()
        self._ssl.check_hostname = False
        self._ssl.verify_mode = ssl.CERT_NONE
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic

    def again(self):
        self._ssl.verify_mode = ssl.CERT_NONE
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic


def fetch(url, host):
    urllib.request.urlopen(url, context=ssl._create_unverified_context())
    #                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    context = ssl._create_unverified_context()
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    http.client.HTTPSConnection(host, context=context)
    ssl._create_unverified_context(cafile="ca.pem").wrap_socket(socket.socket(), server_hostname=host)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    getattr(ssl, "_create_unverified_context")()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    if url.startswith("https://"):
        context = ssl._create_unverified_context()
        #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic


def bare(url, host, Other):
    urllib.request.urlopen(url, other=ssl.SSLContext())
    urllib.request.urlopen(url, other=ssl.SSLContext(ssl.PROTOCOL_TLS))
    urllib.request.urlopen(url, context=Other())
    urllib.request.urlopen(url, context=Other(ssl.PROTOCOL_TLS))
    urllib.request.urlopen(url, context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    Other(url, context=ssl.SSLContext())
    Other(url, context=ssl.SSLContext(ssl.PROTOCOL_TLS))
    ssl.SSLContext().wrap_socket(socket.socket(), server_hostname=host)
    #^^^^^^^^^^^^^^^ high fix: This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`
    ssl.SSLContext().wrap_socket(socket.socket(), server_side=True)
    ssl.SSLContext().get_ciphers()
    ssl.SSLContext(ssl.PROTOCOL_TLS).get_ciphers()
    Other().wrap_socket(socket.socket(), server_hostname=host)
    Other(ssl.PROTOCOL_TLS).wrap_socket(socket.socket(), server_hostname=host)
    urllib.request.urlopen(url, context=ssl.SSLContext())
    #                                   ^^^^^^^^^^^^^^^^ high fix: This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`
    http.client.HTTPSConnection(host, context=ssl.SSLContext(ssl.PROTOCOL_TLSv1_2))
    #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`
    ssl.SSLContext(ssl.PROTOCOL_TLS).wrap_socket(socket.socket(), server_hostname=host)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`
    mail = smtplib.SMTP(host)
    mail.starttls(context=SSLContext(protocol=ssl.PROTOCOL_SSLv23))
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`


def connect(host):
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`
    context.load_cert_chain("client.pem")
    return http.client.HTTPSConnection(host, context=context)


def open_bare(host):
    context = ssl.SSLContext()
    #         ^^^^^^^^^^^^^^^^ high fix: This `SSLContext` accepts any certificate until it is told otherwise; use `ssl.create_default_context()`
    context.load_cert_chain("client.pem")
    return http.client.HTTPSConnection(host, context=context)


def open_for_others():
    context = ssl.SSLContext()
    other = ssl.SSLContext(ssl.PROTOCOL_TLS)
    return context, other


def open_told(host):
    context = ssl.SSLContext()
    other = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.verify_mode = other.verify_mode = ssl.CERT_REQUIRED
    return http.client.HTTPSConnection(host, context=context)


def open_checking(host, Other):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    other = Other()
    third = Other(ssl.PROTOCOL_TLS)
    return http.client.HTTPSConnection(host, context=context), other, third


def relay(host):
    context = ssl.SSLContext()
    other = ssl.SSLContext(ssl.PROTOCOL_TLS)
    return http.client.HTTPSConnection(host, context=context), other


def others(sock, url, Other):
    Other.wrap_socket(sock, cert_reqs=ssl.CERT_NONE)
    ssl.wrap_socket(sock, other=ssl.CERT_NONE)
    ssl.wrap_socket(sock, cert_reqs=ssl.CERT_REQUIRED)
    websocket.create_connection(url, other={"cert_reqs": ssl.CERT_NONE})
    #                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    websocket.create_connection(url, sslopt={"other": ssl.CERT_NONE})
    pairs = {"ssl_cert_reqs": None}
    pairs = {"ssl_cert_reqs": ssl.CERT_REQUIRED, "cert_reqs": ssl.CERT_REQUIRED, "other": ssl.CERT_NONE}
    pairs["ssl"] = {"ssl_cert_reqs": ssl.CERT_NONE if url else ssl.CERT_REQUIRED}
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    if url:
        pairs["ssl"] = {"ssl_cert_reqs": ssl.CERT_NONE}
        #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    Other.set(SSL.VERIFY_PEER, lambda: True)
    Other.set(SSL.VERIFY_NONE)
    Other.set_verify(SSL.VERIFY_PEER, lambda: False)
    ssl.wrap_socket(sock, cert_reqs=ssl.CERT_NONE)
    #                     ^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    websocket.create_connection(url, sslopt={"cert_reqs": ssl.CERT_NONE})
    #                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_verify(SSL.VERIFY_PEER, lambda connection, certificate, error, depth, ok: True)
    #                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: This callback accepts every certificate, so anybody on the way can read and change the traffic
    context.set_verify(SSL.VERIFY_NONE)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic


broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_NONE}
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic

ssl._create_default_https_context = ssl._create_unverified_context
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate
ssl.other = ssl._create_unverified_context

try:
    _unverified = ssl._create_unverified_context
except AttributeError:
    pass
else:
    ssl._create_default_https_context = _unverified
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate

if hasattr(ssl, "_create_unverified_context"):
    ssl._create_default_https_context = ssl._create_unverified_context
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate
    ssl._create_default_https_context = ssl.create_default_context
    ssl.other = ssl._create_unverified_context

if not os.environ.get("PYTHONHTTPSVERIFY") and getattr(ssl, "_create_unverified_context", None):
    ssl._create_default_https_context = ssl._create_unverified_context
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate


# Somebody decides.
def switches(options, host):
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_NONE if options.quick else ssl.CERT_REQUIRED
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    context.other = ssl.CERT_NONE if options.quick else ssl.CERT_REQUIRED
    if not options.verify:
        context.verify_mode = ssl.CERT_NONE
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
        context.other = ssl.CERT_NONE
        context.verify_mode = ssl.CERT_REQUIRED
        context = ssl._create_unverified_context()
        #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    elif options.insecure:
        context.verify_mode = ssl.CERT_NONE
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    if options.check_certificate:
        context.load_default_certs()
    else:
        context.verify_mode = ssl.CERT_NONE
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    if options.insecure:
        ssl._create_default_https_context = ssl._create_unverified_context
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate
        ssl.other = ssl._create_unverified_context
        ssl._create_default_https_context = ssl.create_default_context
        context = ssl.create_default_context()
        return ssl._create_unverified_context()
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    return None if options.verify else ssl._create_unverified_context()
    #                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic


def nested(options, host):
    context = ssl.create_default_context()
    if not options.verify:
        if hasattr(ssl, "CERT_NONE"):
            context.verify_mode = ssl.CERT_NONE
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
        if hasattr(ssl, "_create_unverified_context"):
            ssl._create_default_https_context = ssl._create_unverified_context
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
            context = ssl._create_unverified_context()
            #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    if options.verify:
        context.load_default_certs()
    else:
        if hasattr(ssl, "CERT_NONE"):
            context.verify_mode = ssl.CERT_NONE
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
            context = ssl._create_unverified_context()
            #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    if options.tls:
        if host:
            context.verify_mode = ssl.CERT_NONE
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
            context = ssl._create_unverified_context()
            #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
            ssl._create_default_https_context = ssl._create_unverified_context
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate
    if options.verify:
        if host:
            context.verify_mode = ssl.CERT_REQUIRED
            context = ssl.create_default_context()


# Who wants to see a certificate must not refuse it.
def peer(sock, host, proxy):
    if proxy:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
        return context.wrap_socket(sock, server_hostname=host).getpeercert(True)


def certificate_of(sock, host):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    return context.wrap_socket(sock, server_hostname=host).getpeercert(True)


def create_no_verify_context():
    context = ssl.create_default_context()
    context.other = ssl.CERT_NONE
    context.verify_mode = ssl.CERT_REQUIRED
    ssl.other = ssl._create_unverified_context
    ssl._create_default_https_context = ssl.create_default_context
    context.verify_mode = ssl.CERT_NONE
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    return context


def opener_context():
    return ssl._create_unverified_context()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic


def patch_urllib():
    ssl._create_default_https_context = ssl._create_unverified_context
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate


def insecure_context():
    return ssl._create_unverified_context()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic


def insecure_opener():
    context = ssl._create_unverified_context()
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    return urllib.request.build_opener(urllib.request.HTTPSHandler(context=context))


def disable_verification():
    ssl._create_default_https_context = ssl._create_unverified_context
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: From here on every HTTPS connection of this process that `urllib` or `http.client` makes accepts any certificate


def context_for(url, verify=True):
    if verify:
        return ssl.create_default_context()
    context = ssl.create_default_context()
    context.other = ssl.CERT_NONE
    context.verify_mode = ssl.CERT_NONE
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def relax(verify=True):
    if verify:
        return ssl.create_default_context()
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_NONE
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    return context


# Servers, and what may be one.
def servers(context, sock):
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.verify_mode = ssl.CERT_NONE
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): This server asks its clients for no certificate
    server.verify_mode = ssl.CERT_REQUIRED
    server.verify_mode = 0
    server.other = ssl.CERT_NONE
    other = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    other.verify_mode = ssl.CERT_NONE
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): This server asks its clients for no certificate
    context.verify_mode = ssl.CERT_NONE
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    context.verify_mode = 0
    context.other = ssl.CERT_NONE
    ssl._create_unverified_context(purpose=ssl.Purpose.CLIENT_AUTH)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): This server asks its clients for no certificate
    ssl._create_unverified_context(purpose=ssl.Purpose.SERVER_AUTH)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    ssl._create_unverified_context(cert_reqs=ssl.CERT_REQUIRED)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): The certificate's host name is not checked: one that somebody else got for another name will do
    ssl._create_unverified_context(cert_reqs=ssl.CERT_NONE)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic
    ssl.create_default_context(purpose=ssl.Purpose.CLIENT_AUTH)
    ssl.create_default_context(cert_reqs=ssl.CERT_REQUIRED)
    ssl.SSLContext(ssl.PROTOCOL_TLS).wrap_socket(sock, server_side=True)
    ssl.wrap_socket(sock, cert_reqs=ssl.CERT_NONE, server_side=True)
    return {"certfile": "server.pem", "cert_reqs": ssl.CERT_NONE}
    #                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Whatever certificate the server shows is accepted, so anybody on the way can read and change this traffic


# Checked, or not known.
def look_alikes(url, host, mode, form, sock):
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_REQUIRED
    context.verify_mode = mode
    context.verify_flags = 0
    form.verify_mode = None
    urllib.request.urlopen(url, context=context)
    urllib.request.urlopen(url, context=ssl.create_default_context())
    ssl._create_default_https_context = ssl.create_default_context
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).wrap_socket(sock, server_hostname=host)
    websocket.create_connection(url, sslopt={"cert_reqs": ssl.CERT_REQUIRED})
    SSL.Context(SSL.TLS_METHOD).set_verify(SSL.VERIFY_PEER, mode)
    return context.verify_mode == ssl.CERT_NONE, [ssl.CERT_NONE, ssl.CERT_OPTIONAL]


def with_old_protocol(host):
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_default_certs()
    return http.client.HTTPSConnection(host, context=context)


#- tests/test_app.py
import ssl


def test_tls(server):
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_NONE
    ssl._create_unverified_context()
