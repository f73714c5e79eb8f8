#- app.py
import ssl

import aiohttp
import boto3
import httpx
import pycurl
import redis
import requests
import urllib3
from elasticsearch import Elasticsearch
from pymongo import MongoClient
from requests import Session, get as fetch
from tornado.httpclient import AsyncHTTPClient, HTTPRequest

VERIFY = False


def with_requests(url, credentials):
    requests.get(url, verify=False)
    #                 ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    requests.post(url, json=credentials, timeout=5, verify=VERIFY)
    #                                               ^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    requests.request("GET", url, verify=False, timeout=5)
    #                            ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    fetch(url, verify=False)
    #          ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    session = requests.Session()
    session.get(url, verify=False)
    #                ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    session.verify = False
    #^^^^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    with Session() as other:
        other.put(url, verify=False)
        #              ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
        other.verify = False
        #^^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic


class Client:
    def __init__(self, session):
        self.session = session
        self.session.verify = False
        #^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic

    def status(self, url):
        return self.session.get(url, verify=False)
        #                            ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic


async def handed_over(url, websession, make_session):
    await websession.get(url, ssl=False)
    #                         ^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    return make_session(verify_ssl=False)
    #                   ^^^^^^^^^^^^^^^^ medium (strict) fix: Without the certificate check anybody on the way can read and change this traffic


async def with_httpx(url):
    httpx.get(url, verify=False)
    #              ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    client = httpx.Client(verify=False)
    #                     ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    async with httpx.AsyncClient(timeout=5, verify=False) as asynchronous:
    #                                       ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
        await asynchronous.get(url)
    return client


async def with_aiohttp(url):
    connector = aiohttp.TCPConnector(ssl=False)
    #                                ^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    async with aiohttp.ClientSession(connector=connector) as session:
        await session.get(url, ssl=False)
        #                      ^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
        async with session.post(url, verify_ssl=False) as response:
        #                            ^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
            return await response.text()


def others():
    urllib3.PoolManager(cert_reqs="CERT_NONE")
    #                   ^^^^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    urllib3.HTTPSConnectionPool("example.com", cert_reqs=ssl.CERT_NONE)
    #                                          ^^^^^^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    boto3.client("s3", verify=False)
    #                  ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    boto3.Session().resource("s3", verify=False)
    #                              ^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    redis.Redis(ssl=True, ssl_cert_reqs=None)
    #                     ^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    MongoClient("mongodb://db", tlsAllowInvalidCertificates=True)
    #                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    Elasticsearch("https://search", verify_certs=False)
    #                               ^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    HTTPRequest("https://example.com", validate_cert=False)
    #                                  ^^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    AsyncHTTPClient().fetch("https://example.com", validate_cert=False)
    #                                              ^^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic
    curl = pycurl.Curl()
    curl.setopt(pycurl.SSL_VERIFYPEER, 0)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic


def this_machine():
    requests.get("https://localhost:8443/health", verify=False)
    #                                             ^^^^^^^^^^^^ low (audit) fix: Without the certificate check anybody on the way can read and change this traffic
    requests.get("http://example.com/", verify=False)
    #                                   ^^^^^^^^^^^^ low (audit) fix: Without the certificate check anybody on the way can read and change this traffic


def with_default(url, verify=False):
    return requests.get(url, verify=verify)
    #                        ^^^^^^^^^^^^^ high fix: Without the certificate check anybody on the way can read and change this traffic


# Somebody decides.
def switches(url, options):
    requests.get(url, verify=not options.insecure)
    #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Without the certificate check anybody on the way can read and change this traffic
    verify = True
    if options.insecure:
        verify = False
    httpx.get(url, verify=verify)
    #              ^^^^^^^^^^^^^ medium (strict) fix: Without the certificate check anybody on the way can read and change this traffic
    session = requests.Session()
    if not options.verify_ssl:
        session.verify = False
        #^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Without the certificate check anybody on the way can read and change this traffic
    other = requests.Session()
    other.verify = verify


# Checked, or not known.
def look_alikes(url, verify, session, settings, form, token):
    requests.get(url)
    requests.get(url, verify=True)
    requests.get(url, verify="/etc/ssl/company.pem")
    requests.get(url, verify=verify)
    requests.get(url, **settings)
    httpx.Client(verify=ssl.create_default_context())
    aiohttp.TCPConnector(ssl=True)
    aiohttp.TCPConnector(ssl=not settings["insecure"])
    urllib3.PoolManager(cert_reqs="CERT_REQUIRED")
    form.verify = False
    form.save(verify=False)
    token.get(url, verify=False)
    redis.Redis(ssl=True, ssl_cert_reqs="required")


#- tests/test_app.py
import requests


def test_health(server):
    requests.get(server.url, verify=False)
