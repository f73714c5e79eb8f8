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
    requests.post(url, json=credentials, timeout=5, verify=VERIFY)
    requests.request("GET", url, verify=False, timeout=5)
    fetch(url, verify=False)
    session = requests.Session()
    session.get(url, verify=False)
    session.verify = False
    with Session() as other:
        other.put(url, verify=False)
        other.verify = False


class Client:
    def __init__(self, session):
        self.session = session
        self.session.verify = False


async def with_httpx(url):
    httpx.get(url, verify=False)
    client = httpx.Client(verify=False)
    async with httpx.AsyncClient(timeout=5, verify=False) as asynchronous:
        await asynchronous.get(url)
    return client


async def with_aiohttp(url):
    connector = aiohttp.TCPConnector(ssl=False)
    async with aiohttp.ClientSession(connector=connector) as session:
        await session.get(url, ssl=False)
        async with session.post(url, verify_ssl=False) as response:
            return await response.text()


def others():
    urllib3.PoolManager(cert_reqs="CERT_NONE")
    urllib3.HTTPSConnectionPool("example.com", cert_reqs=ssl.CERT_NONE)
    boto3.client("s3", verify=False)
    boto3.Session().resource("s3", verify=False)
    redis.Redis(ssl=True, ssl_cert_reqs=None)
    MongoClient("mongodb://db", tlsAllowInvalidCertificates=True)
    Elasticsearch("https://search", verify_certs=False)
    HTTPRequest("https://example.com", validate_cert=False)
    AsyncHTTPClient().fetch("https://example.com", validate_cert=False)
    curl = pycurl.Curl()
    curl.setopt(pycurl.SSL_VERIFYPEER, 0)


def this_machine():
    requests.get("https://localhost:8443/health", verify=False)
    requests.get("http://example.com/", verify=False)


# Checked, or not known.
def look_alikes(url, verify, session, settings, form, token):
    requests.get(url)
    requests.get(url, verify=True)
    requests.get(url, verify="/etc/ssl/company.pem")
    requests.get(url, verify=verify)
    requests.get(url, **settings)
    httpx.Client(verify=ssl.create_default_context())
    aiohttp.TCPConnector(ssl=True)
    urllib3.PoolManager(cert_reqs="CERT_REQUIRED")
    form.verify = False
    token.get(url, verify=False)
    redis.Redis(ssl=True, ssl_cert_reqs="required")


#- tests/test_app.py
import requests


def test_health(server):
    requests.get(server.url, verify=False)
