"""Request data says which host is asked."""

import http.client
import urllib.request

import aiohttp
import httpx
import requests
import urllib3
from flask import Flask, request

app = Flask(__name__)
FEEDS = {"news": "https://news.example.org/feed", "blog": "https://blog.example.org/feed"}
SESSION = requests.Session()


@app.get("/preview/<host>")
def preview(host):
    url = request.args["url"]
    requests.get(url, timeout=5)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `requests.get` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    requests.request("GET", url, timeout=5)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `requests.request` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    SESSION.post(request.form["hook"], json={"ok": True}, timeout=5)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `SESSION.post` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    requests.get("http://" + host + "/health", timeout=5)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `requests.get` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    requests.get(f"https://{host}.example.org/health", timeout=5)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `requests.get` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    httpx.get(request.json["url"], timeout=5)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `httpx.get` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    urllib.request.urlopen(request.args.get("url"))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `urllib.request.urlopen` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    urllib.request.urlopen(urllib.request.Request(url))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `urllib.request.urlopen` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    urllib3.PoolManager().request("GET", "https://%s/" % host)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `urllib3.PoolManager().request` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    http.client.HTTPSConnection(host).request("GET", "/")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `http.client.HTTPSConnection(host).request` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    connection = http.client.HTTPSConnection(host.split("/")[0], timeout=5)
    connection.request("HEAD", "/")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `connection.request` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    requests.get("https://api.example.org" + request.args["rest"], timeout=5)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `requests.get` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    return {}


@app.get("/later")
async def later():
    async with aiohttp.ClientSession() as session:
        async with session.get(request.args["url"]) as answer:
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `session.get` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
            text = await answer.text()
    async with httpx.AsyncClient() as client:
        await client.post(f"{request.args['base']}/hook", json={})
        #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which host `client.post` asks: its sender can make this server ask internal services and read their answers; allow only hosts on a list
    return {"length": len(text)}


# Silent: a fixed host, a table of the program, a number, data that is sent there.
@app.get("/safe")
def safe():
    name = request.args["name"]
    requests.get("https://api.example.org/search", params={"q": name}, timeout=5)
    requests.get(f"https://api.example.org/search?q={name}", timeout=5)
    requests.post("https://api.example.org/names", json={"name": name}, timeout=5)
    requests.get(f"http://node{int(request.args['node'])}.example.org/", timeout=5)
    requests.get(FEEDS["news"], timeout=5, headers={"X-Name": name})
    connection = http.client.HTTPSConnection("api.example.org", timeout=float(request.args["timeout"]))
    connection.request("GET", "/" + name)
    return {}


# Silent: not from a request.
def from_elsewhere(url):
    return requests.get(url, timeout=5)
#- tests/shop_views.py
"""Silent: a view that only tests call."""

import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/fetch")
def fetch():
    return requests.get(request.args["url"], timeout=5).text
