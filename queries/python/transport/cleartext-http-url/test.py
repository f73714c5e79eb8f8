#- app.py
import http.client
import urllib.request
from urllib.request import Request, urlopen

import aiohttp
import boto3
import httpx
import pandas as pd
import requests
import urllib3
from openai import OpenAI
from requests import Session, get as fetch
from xmlrpc.client import ServerProxy

API = "http://api.contoso.com"
ORDERS = API + "/orders"
HOST = "updates.contoso.co.uk"


def with_requests(number, token, user, password):
    requests.get("http://api.contoso.com/orders")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.get(ORDERS, timeout=10)
    #            ^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.post(f"{API}/orders/{number}", json={"number": number})
    #             ^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.request("GET", "http://api.contoso.com/orders")
    #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.get(url="http://api.contoso.com/orders", params={"n": number})
    #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    fetch("http://{}/version".format(HOST))
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    fetch("http://8.8.8.8/status")
    #     ^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    fetch(f"http://{number}.contoso.com:8080/status")
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.get("http://api.contoso.com/me", auth=(user, password))
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The credentials are sent in the clear: anybody on the way can read them; use `https://`
    requests.get("http://api.contoso.com/me", headers={"Authorization": f"Bearer {token}"})
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The credentials are sent in the clear: anybody on the way can read them; use `https://`
    requests.get(f"http://{user}:{password}@api.contoso.com/me")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The credentials are sent in the clear: anybody on the way can read them; use `https://`
    with Session() as session:
        session.get("HTTP://api.contoso.com/orders")
        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
        session.request("POST", ORDERS, json={})
        #                       ^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`


class Client:
    base = "http://api.contoso.com/v2"

    def __init__(self, session):
        self.session = session
        self.http = httpx.Client(base_url="http://api.contoso.com")
        #                                 ^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`

    def orders(self):
        return requests.get(f"{self.base}/orders")
        #                   ^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`

    def handed_over(self):
        self.session.get("http://api.contoso.com/me", auth=("user", self.base))
        #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The credentials are sent in the clear: anybody on the way can read them; use `https://`
        return self.session.get("http://api.contoso.com/orders")
        #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`


async def with_others():
    urlopen("http://api.contoso.com/orders")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    urllib.request.urlretrieve("http://downloads.contoso.com/setup.exe", "setup.exe")
    #                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    urlopen(Request("http://api.contoso.com/orders"))
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    httpx.get("http://api.contoso.com/orders")
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    urllib3.PoolManager().request("GET", "http://api.contoso.com/orders")
    #                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    async with aiohttp.ClientSession("http://api.contoso.com") as session:
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
        await session.post("http://api.contoso.com/orders", json={})
        #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    async with httpx.AsyncClient() as client:
        await client.get("http://api.contoso.com/orders")
        #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    pd.read_csv("http://data.contoso.com/prices.csv")
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    ServerProxy("http://rpc.contoso.com/RPC2")
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    OpenAI(base_url="http://llm.contoso.com/v1")
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    boto3.client("s3", endpoint_url="http://s3.contoso.com")
    #                               ^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    http.client.HTTPConnection("www.contoso.com")
    #                          ^^^^^^^^^^^^^^^^^ medium fix: Sent in the clear: anybody on the way can read and change what goes over this connection; use `HTTPSConnection`
    http.client.HTTPConnection(HOST, timeout=10)
    #                          ^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over this connection; use `HTTPSConnection`


def more(number, token, user, password, pool, client):
    session = requests.Session()
    session.get("http://api.contoso.com/me", auth=None)
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    session.get("http://api.contoso.com/me", headers={"Accept": "text/html"})
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    session.request("GET", f"http://{user}:{password}@api.contoso.com/me")
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The credentials are sent in the clear: anybody on the way can read them; use `https://`
    session.request("GET", "http://api.contoso.com/me", auth=(user, password))
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The credentials are sent in the clear: anybody on the way can read them; use `https://`
    session.request("GET", "http://api.contoso.com/me", auth=None)
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    session.request("GET", "http://api.contoso.com/me", headers={"Authorization": token})
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The credentials are sent in the clear: anybody on the way can read them; use `https://`
    session.request("GET", "http://api.contoso.com/me", headers={"Accept": "text/html"})
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    session.get(url="http://api.contoso.com/me")
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    urlopen(f"http://{user}:{password}@api.contoso.com/me")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The credentials are sent in the clear: anybody on the way can read them; use `https://`
    client.get(f"http://{user}:{password}@api.contoso.com/me")
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The credentials are sent in the clear: anybody on the way can read them; use `https://`
    client.get("http://api.contoso.com/me", auth=None)
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    client.get("http://api.contoso.com/me", headers={"Authorization": token})
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The credentials are sent in the clear: anybody on the way can read them; use `https://`
    client.get("http://api.contoso.com/me", headers={"Accept": "text/html"})
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    session.head("http://api.contoso.com/me")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    mine = requests.Session()
    mine.get("http://api.contoso.com/orders")
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`


def with_default(url="http://api.contoso.com/orders"):
    return requests.get(url)
    #                   ^^^ medium: Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`


# Names for examples, and addresses that have to be asked without encryption.
def meant(client):
    requests.get("http://example.com/")
    #            ^^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.get("http://www.example.org/orders")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.get("http://ocsp.digicert.com/")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.request("GET", "http://example.com/")
    #                       ^^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.Session().get(url="http://example.com/")
    #                          ^^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    urlopen("http://example.com/")
    #       ^^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    httpx.Client(base_url="http://example.com")
    #                     ^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    client.get("http://example.com/")
    #          ^^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.get("http://connectivitycheck.gstatic.com/generate_204")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    requests.get("http://shop.localtest.me:8000/")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`
    session = aiohttp.ClientSession(connector=aiohttp.UnixConnector("/run/app.sock"))
    session.get("http://ipc.contoso.com/events")
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`


# Encrypted, this machine, the network around it, or not known.
def look_alikes(url, host, client, tree):
    requests.get("https://api.contoso.com/orders")
    requests.get(url)
    requests.get(f"http://{host}/orders")
    requests.get(f"{url}/orders")
    requests.get("http://localhost:8000/health")
    requests.get("http://127.0.0.1:8000/health")
    requests.get("http://[::1]:8000/health")
    requests.get("http://0.0.0.0:8000/health")
    requests.get("http://10.1.2.3/health")
    requests.get("http://172.20.0.3/health")
    requests.get("http://192.168.1.1/status")
    requests.get("http://169.254.169.254/latest/meta-data/")
    requests.get("http://168.63.129.16/metadata")
    requests.get("http://100.100.100.200/latest/meta-data/")
    requests.get("http://metadata.google.internal/computeMetadata/v1/")
    requests.get("http://host.docker.internal:9000/")
    requests.get("http://orders:8080/health")
    requests.get("http://orders.shop.svc.cluster.local/health")
    requests.get("http://prometheus.monitoring:9090/metrics")
    requests.get("http://printer.lan/")
    requests.get("http://nas.home.arpa/")
    requests.get("http://shop.test/")
    requests.get("/orders")
    requests.get("https://login.contoso.com/?next=http://api.contoso.com/")
    requests.get("https://api.contoso.com/", proxies={"https": "http://proxy.contoso.com:3128"})
    httpx.Client(base_url="http://testserver")
    http.client.HTTPConnection("localhost", 8000)
    http.client.HTTPConnection(host)
    requests.get("https://api.contoso.com/me", auth=("user", url))
    requests.get("https://api.contoso.com/me", headers={"Authorization": url})
    requests.request("GET", "https://api.contoso.com/me", auth=("user", url))
    requests.request("GET", "https://api.contoso.com/me", headers={"Authorization": url})
    client.get("https://api.contoso.com/me", auth=("user", url))
    client.get("https://api.contoso.com/me", headers={"Authorization": url})
    client.open("http://api.contoso.com/orders")
    client.open("http://example.com/")
    client.open("http://api.contoso.com/me", auth=("user", url))
    client.open("http://api.contoso.com/me", headers={"Authorization": url})
    client.open(f"http://{url}:{url}@api.contoso.com/me")
    session = requests.Session()
    session.mount("http://api.contoso.com/", None)
    session.mount("http://example.com/", None)
    session.mount("http://api.contoso.com/", None, auth=url)
    session.mount("http://api.contoso.com/", None, headers={"Authorization": url})
    session.mount(f"http://{url}:{url}@api.contoso.com/", None)
    session.add("GET", "http://api.contoso.com/")
    session.add("GET", "http://example.com/")
    session.add("GET", "http://api.contoso.com/", auth=url)
    session.add("GET", "http://api.contoso.com/", headers={"Authorization": url})
    session.add("GET", f"http://{url}:{url}@api.contoso.com/")
    session.get("/", proxy="http://proxy.contoso.com")
    session.get("/", proxy="http://example.com")
    session.add(url="http://api.contoso.com/")
    session.add(url="http://example.com/")
    tree.request("GET", "http://api.contoso.com/")
    tree.request("GET", "http://example.com/")
    tree.request("GET", "http://api.contoso.com/", auth=url)
    tree.request("GET", "http://api.contoso.com/", headers={"Authorization": url})
    tree.request("GET", f"http://{url}:{url}@api.contoso.com/")
    tree.get(url="http://api.contoso.com/")
    tree.get(url="http://example.com/")
    tree.get("http://example.com/")
    tree.get("http://api.contoso.com/", auth=url)
    tree.get("http://api.contoso.com/", headers={"Authorization": url})
    tree.get(f"http://{url}:{url}@api.contoso.com/")
    tree.Client(base_url="http://api.contoso.com")
    tree.Client(base_url="http://example.com")
    tree.HTTPConnection("www.contoso.com")
    session.get(url="https://api.contoso.com/")
    session.get(url="http://orders:8080/")
    httpx.Client(proxy="http://proxy.contoso.com")
    httpx.Client(proxy="http://example.com")
    http.client.HTTPConnection("www.example.com")
    tree.get("http://www.w3.org/2001/XMLSchema-instance")
    print("See http://api.contoso.com/docs")
    return url.startswith("http://"), {"svg": "http://www.w3.org/2000/svg"}


#- docs/quickstart.py
import requests

requests.get("http://api.contoso.com/orders")
requests.get("http://user:secret@api.contoso.com/orders")
requests.get("http://api.contoso.com/orders", auth=("user", "secret"))
requests.get("http://api.contoso.com/orders", headers={"Authorization": "secret"})
session = requests.Session()
session.request("GET", "http://user:secret@api.contoso.com/orders")
session.request("GET", "http://api.contoso.com/orders", auth=("user", "secret"))
session.request("GET", "http://api.contoso.com/orders", headers={"Authorization": "secret"})
session.request("GET", "http://api.contoso.com/orders")
session.get(url="http://api.contoso.com/orders")
requests.get(url="http://api.contoso.com/orders")


def handed_over(client):
    client.get("http://user:secret@api.contoso.com/orders")
    client.get("http://api.contoso.com/orders", auth=("user", "secret"))
    client.get("http://api.contoso.com/orders", headers={"Authorization": "secret"})
    client.get("http://api.contoso.com/orders")

#- docs/low_level.py
import http.client
from urllib.request import urlopen

http.client.HTTPConnection("www.contoso.com")
urlopen("http://user:secret@api.contoso.com/orders")
urlopen("http://api.contoso.com/orders")

#- feeds.py
def handed_over(client, url):
    client.get("http://api.contoso.com/orders")
    client.get("http://example.com/")
    client.get("http://api.contoso.com/orders", auth=("user", url))
    client.get("http://api.contoso.com/orders", headers={"Authorization": url})
    client.get(f"http://{url}:{url}@api.contoso.com/orders")

#- tests/test_app.py
import requests


def test_orders(mocker):
    requests.get("http://api.contoso.com/orders")
    requests.get("http://api.contoso.com/orders", auth=("user", "secret"))
