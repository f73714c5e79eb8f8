#- shop/prices.py
import httpx
import requests
from requests import Session, get as fetch

TIMEOUT = None


def prices(url):
    requests.get(url)
    #^^^^^^^^^^^^^^^^ low fix: `requests.get` waits forever if the server does not answer; give a `timeout`
    requests.post(url, json={"n": 1}, headers={})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `requests.post` waits forever if the server does not answer; give a `timeout`
    requests.request("GET", url)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `requests.request` waits forever if the server does not answer; give a `timeout`
    fetch(url, stream=True)
    #^^^^^^^^^^^^^^^^^^^^^^ low fix: `fetch` waits forever if the server does not answer; give a `timeout`
    requests.get(url, timeout=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `requests.get` waits forever if the server does not answer; give a `timeout`
    requests.get(url, timeout=TIMEOUT)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `requests.get` waits forever if the server does not answer; give a `timeout`
    httpx.get(url, timeout=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `httpx.get` waits forever if the server does not answer; give a `timeout`
    with Session() as session:
        session.get(url)
        #^^^^^^^^^^^^^^^ low fix: `session.get` waits forever if the server does not answer; give a `timeout`
        session.request("GET", url)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `session.request` waits forever if the server does not answer; give a `timeout`
    return lambda: requests.get(url)
    #              ^^^^^^^^^^^^^^^^^ low fix: `requests.get` waits forever if the server does not answer; give a `timeout`


class Client:
    def __init__(self):
        self.session = requests.Session()

    def orders(self, url):
        return self.session.post(url, json={})
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: `self.session.post` waits forever if the server does not answer; give a `timeout`


def look_alikes(url, session, options, timeout, cache):
    requests.get(url, timeout=5)
    requests.get(url, timeout=(3.05, 27))
    requests.get(url, timeout=timeout)
    requests.get(url, timeout=timeout or None)
    requests.get(url, timeout=None if cache else 10)
    requests.get(url, **options)
    requests.get(*options, **options)
    requests.Session().request("GET", url, None, None, None, None, None, None, 5)
    session.get(url)
    cache.get(url)
    httpx.get(url)
    httpx.Client().get(url)
    requests.codes.get(url)
    cache.get(url, timeout=None)
    httpx.Client(timeout=5)
    httpx.Client(timeout=0.0)
    httpx.Client(timeout=timeout)
    session.Client(timeout=None)
    httpx.Client(timeout=None if cache else 10)
    requests.Session().headers.get("Accept")


requests.get("https://api.contoso.com/version")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`
requests.get("https://api.contoso.com/version", timeout=None)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`
requests.Session().get("https://api.contoso.com/version")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.Session().get` waits forever if the server does not answer; give a `timeout`


#- shop/views.py
import urllib.request

import requests
from flask import Flask

app = Flask(__name__)


@app.route("/price")
def price(url="https://api.contoso.com/price"):
    urllib.request.urlopen(url)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `urllib.request.urlopen` waits forever if the server does not answer, and one worker less serves the others; give a `timeout`
    urllib.request.urlopen(url, None, 5)
    session = requests.Session()
    session.get(url)
    #^^^^^^^^^^^^^^^ medium fix: `session.get` waits forever if the server does not answer, and one worker less serves the others; give a `timeout`
    session.get(url, timeout=5)
    session.close()
    urllib.request.urlopen(url, timeout=5)
    return requests.get(url).json()
    #      ^^^^^^^^^^^^^^^^^ medium fix: `requests.get` waits forever if the server does not answer, and one worker less serves the others; give a `timeout`


#- shop/sockets.py
import socket
import urllib.request

from flask import current_app

socket.setdefaulttimeout(10)


def price(url):
    return urllib.request.urlopen(url), current_app
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `urllib.request.urlopen` waits forever if the server does not answer; give a `timeout`


#- docs/app.py
import urllib.request

import flask

flask.jsonify(urllib.request.urlopen("https://api.contoso.com/price").read())
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `urllib.request.urlopen` waits forever if the server does not answer; give a `timeout`


#- shop/tasks.py
from celery import shared_task
from httpx import AsyncClient, get


@shared_task
def notify(url, other):
    get(url, timeout=None)
    #^^^^^^^^^^^^^^^^^^^^^ medium fix: `get` waits forever if the server does not answer, and one worker less serves the others; give a `timeout`
    get(url, timeout=5)
    get(url, timeout=None if other else 5)
    other.get(url, timeout=None)
    return AsyncClient(timeout=None), AsyncClient()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `AsyncClient` waits forever if the server does not answer; give a `timeout`


#- shop/session.py
import requests


class TimeoutSession(requests.Session):
    def request(self, method, url, **options):
        options.setdefault("timeout", 10)
        return super().request(method, url, **options)

    def price(self, url):
        return self.get(url)
        #      ^^^^^^^^^^^^^ low (strict) fix: `self.get` waits forever if the server does not answer; give a `timeout`


def price(url):
    session = TimeoutSession()
    return session.get(url)
    #      ^^^^^^^^^^^^^^^^ low (strict) fix: `session.get` waits forever if the server does not answer; give a `timeout`


def handed_over(session: requests.Session, url):
    return session.get(url)
    #      ^^^^^^^^^^^^^^^^ low fix: `session.get` waits forever if the server does not answer; give a `timeout`


#- shop/partial.py
from functools import partial

import requests


def price(url):
    session = requests.Session()
    session.request = partial(session.request, timeout=5)
    return session.get(url)
    #      ^^^^^^^^^^^^^^^^ low (strict) fix: `session.get` waits forever if the server does not answer; give a `timeout`


#- shop/sync.py
import argparse
import urllib.request

import requests


def main(url):
    urllib.request.urlopen(url)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `urllib.request.urlopen` waits forever if the server does not answer; give a `timeout`
    return requests.get(url)
    #      ^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`


def more(url, other):
    other.get(url)
    other.get(url, timeout=None)
    requests.get(url, timeout=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`
    requests.get(url, timeout=5)
    requests.get(url, timeout=None if other else 5)
    session = requests.Session()
    session.get(url)
    #^^^^^^^^^^^^^^^ low (strict) fix: `session.get` waits forever if the server does not answer; give a `timeout`
    session.get(url, timeout=5)
    session.close()


#- shop/cli/show.py
import requests


def show(url, other):
    other.get(url)
    other.get(url, timeout=None)
    requests.get(url, timeout=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`
    requests.get(url, timeout=5)
    requests.get(url, timeout=None if other else 5)
    session = requests.Session()
    session.get(url)
    #^^^^^^^^^^^^^^^ low (strict) fix: `session.get` waits forever if the server does not answer; give a `timeout`
    session.get(url, timeout=5)
    session.close()
    return requests.get(url)
    #      ^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`


#- fetch.py
import requests


def main():
    requests.get("https://api.contoso.com/orders", timeout=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`
    requests.Session().get("https://api.contoso.com/orders")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.Session().get` waits forever if the server does not answer; give a `timeout`
    return requests.get("https://api.contoso.com/orders")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`


#- scripts/release.py
import flask
import requests


def release(url, other):
    other.get(url, timeout=None)
    requests.get(url, timeout=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`
    requests.get(url, timeout=5)
    requests.get(url, timeout=None if other else 5)
    return requests.get(url), requests.Session().get(url), flask
    #      ^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.Session().get` waits forever if the server does not answer; give a `timeout`


#- shop/example_dags/first.py
import requests
from airflow.decorators import task


@task
def prices(url):
    return requests.get(url).json()
    #      ^^^^^^^^^^^^^^^^^ low (strict) fix: `requests.get` waits forever if the server does not answer; give a `timeout`


#- tests/test_shop.py
import requests


def test_price(server):
    requests.get(server.url)
    requests.Session().get(server.url)
