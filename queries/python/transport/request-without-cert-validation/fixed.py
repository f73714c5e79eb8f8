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
    requests.get(url)
    requests.post(url, json=credentials, timeout=5)
    requests.request("GET", url, timeout=5)
    fetch(url)
    session = requests.Session()
    session.get(url)
    session.verify = True
    with Session() as other:
        other.put(url)
        other.verify = True


class Client:
    def __init__(self, session):
        self.session = session
        self.session.verify = True

    def status(self, url):
        return self.session.get(url)


async def handed_over(url, websession, make_session):
    await websession.get(url)
    return make_session(verify_ssl=True)


async def with_httpx(url):
    httpx.get(url)
    client = httpx.Client()
    async with httpx.AsyncClient(timeout=5) as asynchronous:
        await asynchronous.get(url)
    return client


async def with_aiohttp(url):
    connector = aiohttp.TCPConnector()
    async with aiohttp.ClientSession(connector=connector) as session:
        await session.get(url)
        async with session.post(url) as response:
            return await response.text()


def others():
    urllib3.PoolManager(cert_reqs="CERT_REQUIRED")
    urllib3.HTTPSConnectionPool("example.com", cert_reqs=ssl.CERT_REQUIRED)
    boto3.client("s3")
    boto3.Session().resource("s3")
    redis.Redis(ssl=True)
    MongoClient("mongodb://db")
    Elasticsearch("https://search")
    HTTPRequest("https://example.com")
    AsyncHTTPClient().fetch("https://example.com")
    curl = pycurl.Curl()
    curl.setopt(pycurl.SSL_VERIFYPEER, 1)


def this_machine():
    requests.get("https://localhost:8443/health")
    requests.get("http://example.com/")


def with_default(url, verify=False):
    return requests.get(url)


# Somebody decides.
def switches(url, options):
    requests.get(url)
    verify = True
    if options.insecure:
        verify = False
    httpx.get(url)
    session = requests.Session()
    if not options.verify_ssl:
        session.verify = True
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
