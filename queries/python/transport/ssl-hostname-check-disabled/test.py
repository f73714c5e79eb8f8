#- app.py
import asyncio
import ssl
from ssl import create_default_context

CHECK = False


def client_context():
    context = ssl.create_default_context()
    context.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    return context


async def open_connection(host):
    context = create_default_context(cafile="ca.pem")
    context.check_hostname = CHECK
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    other = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    other.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    return await asyncio.open_connection(host, 443, ssl=other), context


class Client:
    def __init__(self):
        self._ssl = ssl.create_default_context()
        self._ssl.check_hostname = False
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do


#- clients.py
import http.client
import ssl

import redis
import urllib3
import websocket
from kafka import KafkaConsumer
from kubernetes import client
from pymongo import MongoClient
from urllib3 import PoolManager
from urllib3.util.ssl_ import create_urllib3_context

CHECK = False


def others(host, url):
    urllib3.HTTPSConnectionPool(host, assert_hostname=False)
    #                                 ^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    PoolManager(num_pools=4, assert_hostname=CHECK)
    #                        ^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    MongoClient(url, tls=True, tlsAllowInvalidHostnames=True)
    #                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    redis.Redis(ssl=True, ssl_check_hostname=False)
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    KafkaConsumer("orders", security_protocol="SSL", ssl_check_hostname=False)
    #                                                ^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    kafka = {"security.protocol": "ssl", "ssl.endpoint.identification.algorithm": "none"}
    #                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    options = {"ssl_check_hostname": False}
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    http.client.HTTPSConnection(host, check_hostname=False)
    #                                 ^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    websocket.create_connection(url, sslopt={"check_hostname": False})
    #                                        ^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    configuration = client.Configuration()
    configuration.assert_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    ssl.match_hostname = lambda certificate, hostname: True
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: From here on no host name in a certificate is checked: one that somebody else got for another name will do
    return kafka, options


# Nothing at all is checked: other rules say so.
def look_like_nothing(host, url, Pool, Mongo):
    PoolManager(cert_reqs="CERT_REQUIRED", assert_hostname=False)
    #                                      ^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    PoolManager(cert_reqs=ssl.CERT_REQUIRED, assert_hostname=False)
    #                                        ^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    Pool(cert_reqs="CERT_NONE", assert_hostname=False)
    #                           ^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    Pool(cert_reqs=ssl.CERT_NONE, assert_hostname=False)
    #                             ^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    Pool(assert_fingerprint="00:11", assert_hostname=False)
    #                                ^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    Mongo(url, tlsAllowInvalidCertificates=True, tlsAllowInvalidHostnames=True)
    #                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    MongoClient(url, tls=True, tlsAllowInvalidCertificates=False, tlsAllowInvalidHostnames=True)
    #                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    MongoClient(url, tls=True, tlsAllowInvalidCertificates=True, tlsInsecure=True)
    redis.Redis(ssl=True, ssl_cert_reqs="required", ssl_check_hostname=False)
    #                                               ^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    redis.Redis(ssl=True, ssl_cert_reqs="none", ssl_ca_certs="ca.pem")
    Mongo(ssl_cert_reqs="none", ssl_check_hostname=False)
    #                           ^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    PoolManager(cert_reqs="CERT_NONE", num_pools=4)
    PoolManager(cert_reqs=ssl.CERT_NONE, num_pools=4)
    PoolManager(assert_fingerprint="00:11", num_pools=4)
    websocket.create_connection(url, sslopt={"cert_reqs": ssl.CERT_NONE, "do_handshake_on_connect": False})
    websocket.create_connection(url, other={"cert_reqs": ssl.CERT_NONE, "check_hostname": False})


def connect_to_anybody(host, url):
    context = ssl.create_default_context()
    context.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    context.verify_mode = ssl.CERT_NONE
    if url:
        other = ssl.create_default_context()
        other.check_hostname = False
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name in the certificate is not checked: a certificate that somebody else got for another name will do
        other.verify_mode = ssl.CERT_NONE
    with open("ca.pem") as ca:
        third = ssl.create_default_context(cadata=ca.read())
        third.check_hostname = False
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name in the certificate is not checked: a certificate that somebody else got for another name will do
        third.verify_mode = ssl.CERT_NONE
    urllib3.HTTPSConnectionPool(host, cert_reqs="CERT_NONE", assert_hostname=False)
    #                                                        ^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    PoolManager(cert_reqs=ssl.CERT_NONE, assert_hostname=False)
    #                                    ^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    MongoClient(url, tls=True, tlsAllowInvalidCertificates=True, tlsAllowInvalidHostnames=True)
    #                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    redis.Redis(ssl=True, ssl_cert_reqs="none", ssl_check_hostname=False)
    #                                           ^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    websocket.create_connection(url, sslopt={"cert_reqs": ssl.CERT_NONE, "check_hostname": False})
    #                                                                    ^^^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name in the certificate is not checked: a certificate that somebody else got for another name will do


# urllib3 compares the names by itself then.
def make_pool():
    context = create_urllib3_context()
    context.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    return PoolManager(ssl_context=context)


# The certificate is known by its fingerprint.
def pinned(host, fingerprint):
    return urllib3.HTTPSConnectionPool(host, assert_hostname=False, assert_fingerprint=fingerprint)
    #                                        ^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name is not checked, and need not be as long as the fingerprint is


#- switches.py
import ssl


# Somebody decides.
def connect(options, configuration):
    context = ssl.create_default_context()
    context.post_handshake_auth = not options.insecure
    context.check_hostname = not options.insecure
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    context.check_hostname = False if options.old else True
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    context.post_handshake_auth = False if options.old else True
    if options.skip_hostname:
        context.check_hostname = False
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
        context.post_handshake_auth = False
        configuration.assert_hostname = False
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    elif options.insecure:
        context.check_hostname = False
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    if options.server_hostname:
        context.set_alpn_protocols(["h2"])
    else:
        context.check_hostname = False
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do


def context_without_verification():
    context = ssl.create_default_context()
    context.post_handshake_auth = False
    context.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    return context


def make_context(verify_hostname):
    context = ssl.create_default_context()
    context.post_handshake_auth = False
    if verify_hostname:
        return context
    context.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    return context


# `CERT_NONE` stands beside it.
def open_to_anybody(path):
    context = ssl.create_default_context()
    context.post_handshake_auth = False
    context.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    context.verify_mode = ssl.CERT_NONE
    context.check_hostname = True
    with open(path) as ca:
        other = ssl.create_default_context(cadata=ca.read())
        other.check_hostname = False
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): The host name in the certificate is not checked: a certificate that somebody else got for another name will do
        other.verify_mode = ssl.CERT_NONE
        other.check_hostname = True
        other.post_handshake_auth = False
    return context, other


# Servers, and what may be one.
def serve(context):
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.post_handshake_auth = False
    server.check_hostname = True
    server.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): This server does not ask for its clients' host names
    other = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    other.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): This server does not ask for its clients' host names
    context.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    context.post_handshake_auth = False


# Whoever calls this knows more about it.
def relax():
    context = ssl.create_default_context()
    context.check_hostname = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do
    return context


def client_form(form, wanted):
    form.check_hostname = False
    context = ssl.create_default_context()
    context.post_handshake_auth = False
    context.check_hostname = wanted
    return form


# It may go on with CERT_NONE here.
context = ssl.create_default_context()
context.check_hostname = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: The host name in the certificate is not checked: a certificate that somebody else got for another name will do


#- fine.py
import http.client
import ssl

import urllib3
import websocket
from kafka import KafkaConsumer
from kubernetes import client
from pymongo import MongoClient
from urllib3 import PoolManager


# Checked, or not known.
class Pool:
    def __init__(self, check):
        if check:
            self.assert_hostname = False
        self.check_hostname = False
        self.assert_hostname = False
        self.assert_hostname = check


def context_that_is_told(verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = verify
    context.check_hostname = verify
    context.post_handshake_auth = False
    return context


def look_alikes(host, url, wanted, form):
    context = ssl.create_default_context()
    context.check_hostname = True
    context.check_hostname = wanted
    form.check_hostname = False
    form.validate(check_hostname=False)
    urllib3.HTTPSConnectionPool(host, assert_hostname="shop.contoso.com")
    urllib3.HTTPSConnectionPool(host, assert_hostname=None)
    PoolManager(assert_hostname=wanted)
    MongoClient(url, tls=True, tlsAllowInvalidHostnames=False)
    MongoClient(url, tls=True, tlsAllowInvalidHostnames=True if wanted else False)
    MongoClient(url, tlsInsecure=True)
    MongoClient(url, tlsAllowInvalidHostnames=wanted)
    PoolManager(assert_hostname=False if wanted else None)
    PoolManager(block=False)
    KafkaConsumer("orders", ssl_check_hostname=False if wanted else True)
    http.client.HTTPSConnection(host, check_hostname=True)
    http.client.HTTPSConnection(host, blocksize=False)
    websocket.create_connection(url, sslopt={"do_handshake_on_connect": False})
    websocket.create_connection(url, header={"check_hostname": False})
    configuration = client.Configuration()
    configuration.assert_hostname = True
    configuration.assert_hostname = False if wanted else None
    configuration.verify_ssl = False
    ssl.match = lambda certificate, hostname: True
    pairs = {"enable.auto.commit": "none", "group.id": ""}
    if wanted:
        pairs = {"ssl_check_hostname": False, "assert_hostname": True, "other": False}
        configuration.assert_hostname = True
        configuration.verify_ssl = False
    kafka = {"ssl.endpoint.identification.algorithm": url, "other": False}
    KafkaConsumer("orders", ssl_check_hostname=True)
    websocket.create_connection(url, sslopt={"check_hostname": True})
    return pairs, kafka, {"ssl.endpoint.identification.algorithm": "https", "ssl_check_hostname": True}


#- tests/test_app.py
import ssl


def test_tls(server):
    context = ssl.create_default_context()
    context.check_hostname = False
