#- shop/prices.py
import httpx
import requests
from requests import Session, get as fetch

TIMEOUT = None


def prices(url):
    requests.get(url, timeout=10)
    requests.post(url, json={"n": 1}, headers={}, timeout=10)
    requests.request("GET", url, timeout=10)
    fetch(url, stream=True, timeout=10)
    requests.get(url, timeout=10)
    requests.get(url, timeout=10)
    httpx.get(url, timeout=10)
    with Session() as session:
        session.get(url, timeout=10)
        session.request("GET", url, timeout=10)
    return lambda: requests.get(url, timeout=10)


class Client:
    def __init__(self):
        self.session = requests.Session()

    def orders(self, url):
        return self.session.post(url, json={}, timeout=10)


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


requests.get("https://api.contoso.com/version", timeout=10)
requests.get("https://api.contoso.com/version", timeout=10)
requests.Session().get("https://api.contoso.com/version", timeout=10)


#- shop/views.py
import urllib.request

import requests
from flask import Flask

app = Flask(__name__)


@app.route("/price")
def price(url="https://api.contoso.com/price"):
    urllib.request.urlopen(url, timeout=10)
    urllib.request.urlopen(url, None, 5)
    session = requests.Session()
    session.get(url, timeout=10)
    session.get(url, timeout=5)
    session.close()
    urllib.request.urlopen(url, timeout=5)
    return requests.get(url, timeout=10).json()


#- shop/sockets.py
import socket
import urllib.request

from flask import current_app

socket.setdefaulttimeout(10)


def price(url):
    return urllib.request.urlopen(url, timeout=10), current_app


#- docs/app.py
import urllib.request

import flask

flask.jsonify(urllib.request.urlopen("https://api.contoso.com/price", timeout=10).read())


#- shop/tasks.py
from celery import shared_task
from httpx import AsyncClient, get


@shared_task
def notify(url, other):
    get(url, timeout=10)
    get(url, timeout=5)
    get(url, timeout=None if other else 5)
    other.get(url, timeout=None)
    return AsyncClient(timeout=10), AsyncClient()


#- shop/session.py
import requests


class TimeoutSession(requests.Session):
    def request(self, method, url, **options):
        options.setdefault("timeout", 10)
        return super().request(method, url, **options)

    def price(self, url):
        return self.get(url, timeout=10)


def price(url):
    session = TimeoutSession()
    return session.get(url, timeout=10)


def handed_over(session: requests.Session, url):
    return session.get(url, timeout=10)


#- shop/partial.py
from functools import partial

import requests


def price(url):
    session = requests.Session()
    session.request = partial(session.request, timeout=5)
    return session.get(url, timeout=10)


#- shop/sync.py
import argparse
import urllib.request

import requests


def main(url):
    urllib.request.urlopen(url, timeout=10)
    return requests.get(url, timeout=10)


def more(url, other):
    other.get(url)
    other.get(url, timeout=None)
    requests.get(url, timeout=10)
    requests.get(url, timeout=5)
    requests.get(url, timeout=None if other else 5)
    session = requests.Session()
    session.get(url, timeout=10)
    session.get(url, timeout=5)
    session.close()


#- shop/cli/show.py
import requests


def show(url, other):
    other.get(url)
    other.get(url, timeout=None)
    requests.get(url, timeout=10)
    requests.get(url, timeout=5)
    requests.get(url, timeout=None if other else 5)
    session = requests.Session()
    session.get(url, timeout=10)
    session.get(url, timeout=5)
    session.close()
    return requests.get(url, timeout=10)


#- fetch.py
import requests


def main():
    requests.get("https://api.contoso.com/orders", timeout=10)
    requests.Session().get("https://api.contoso.com/orders", timeout=10)
    return requests.get("https://api.contoso.com/orders", timeout=10)


#- scripts/release.py
import flask
import requests


def release(url, other):
    other.get(url, timeout=None)
    requests.get(url, timeout=10)
    requests.get(url, timeout=5)
    requests.get(url, timeout=None if other else 5)
    return requests.get(url, timeout=10), requests.Session().get(url, timeout=10), flask


#- shop/example_dags/first.py
import requests
from airflow.decorators import task


@task
def prices(url):
    return requests.get(url, timeout=10).json()


#- tests/test_shop.py
import requests


def test_price(server):
    requests.get(server.url)
    requests.Session().get(server.url)
