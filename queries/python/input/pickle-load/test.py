#- app/views.py
"""Data that names what is to be called."""

import base64
import io
import json
import pickle
import socket
import urllib.request
from base64 import urlsafe_b64decode
from pickle import Unpickler, load, loads

import cloudpickle
import dill
import flask
import jsonpickle
import pandas as pd
import redis
import requests
from flask import request

try:
    import cPickle
except ImportError:
    import pickle as cPickle

app = flask.Flask(__name__)
store = redis.Redis()


# What another machine sends.
def fetch(url):
    first = dill.loads(requests.get(url).content)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `dill.loads` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first
    second = pickle.load(urllib.request.urlopen(url))
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `pickle.load` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first
    with urllib.request.urlopen(url) as answer:
        third = cloudpickle.loads(answer.read())
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `cloudpickle.loads` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first
    return first, second, third, pd.read_pickle("http://data.example/prices.pkl")
    #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `pd.read_pickle` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first


def receive(connection):
    peer = socket.create_connection(("10.0.0.1", 9000))
    data = b""
    while len(data) < 4096:
        data += peer.recv(1024)
    return loads(data), pickle.loads(connection.recv(1024))
    #      ^^^^^^^^^^^ high: `loads` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `pickle.loads` calls whatever the data names, and another machine sends the data; use JSON, or check a signature first


def server(handler):
    return pickle.loads(handler.get_cookie("user"))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `pickle.loads` calls whatever the data names, and the data comes with the request; use JSON, or check a signature first


# A store that others write to.
def cached(key):
    value = store.get(key)
    if value is not None:
        return pickle.loads(value)
        #      ^^^^^^^^^^^^^^^^^^^ medium: `pickle.loads` calls whatever the data names, and everything that can write to this store can name it; use JSON
    return None


class Cache:
    def __init__(self, redis_client):
        self.redis = redis_client

    def get(self, key):
        return pickle.loads(self.redis.get(key))
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `pickle.loads` calls whatever the data names, and everything that can write to this store can name it; use JSON


# Text.
def token(text):
    return pickle.loads(urlsafe_b64decode(text))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `pickle.loads` calls whatever the data names, and text like this travels; use JSON, or check a signature first


# Files, and whatever the caller gives: for those who want to see every use.
def files(path, data):
    with open(path, "rb") as stream:
        state = pickle.load(stream)
        #       ^^^^^^^^^^^^^^^^^^^ medium (strict): `pickle.load` calls whatever the data names; for data that others can write use JSON, or check a signature first
    other = Unpickler(io.BytesIO(data)).load()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `Unpickler` calls whatever the data names; for data that others can write use JSON, or check a signature first
    return state, other, cPickle.loads(data), pd.read_pickle(path)
    #                    ^^^^^^^^^^^^^^^^^^^ medium (strict): `cPickle.loads` calls whatever the data names; for data that others can write use JSON, or check a signature first
    #                                         ^^^^^^^^^^^^^^^^^^^^ medium (strict): `pd.read_pickle` calls whatever the data names; for data that others can write use JSON, or check a signature first


def database(path):
    import shelve

    with shelve.open(path) as entries:
    #    ^^^^^^^^^^^^^^^^^ low (strict): `shelve.open` calls whatever the file names; keep it where nobody else can write
        return dict(entries)


# What the program has just written itself: for audits.
def copied(tree):
    return pickle.loads(pickle.dumps(tree)), pickle.loads(b"\x80\x04K\x01.")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `pickle.loads` calls whatever the data names; for data that others can write use JSON, or check a signature first
    #                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `pickle.loads` calls whatever the data names; for data that others can write use JSON, or check a signature first


# Silent: only the classes that are expected.
class Restricted(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(name)


def restricted():
    return Restricted(io.BytesIO(request.data)).load()


# Tornado and Django have checked the signature of these: for those who want to see every use.
def signed(handler, request):
    return pickle.loads(handler.get_secure_cookie("user")), pickle.loads(request.get_signed_cookie("user"))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `pickle.loads` calls whatever the data names; for data that others can write use JSON, or check a signature first
    #                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `pickle.loads` calls whatever the data names; for data that others can write use JSON, or check a signature first


# Silent: values only, and writing.
def values(data, stream):
    json.loads(request.data)
    pickle.dumps(data)
    pickle.dump(data, stream)
    pd.read_csv(stream)


# Silent: other things of these names.
def others(yaml, config, loader):
    config.load(request.data)
    loader.loads(request.cookies["basket"])

    def loads(data):
        return data

    loads(request.data)
#- app/signed.py
"""Who wrote it is checked before it is loaded."""

import hmac
import pickle

from flask import request
from keys import KEY


def basket():
    data, signature = request.cookies["basket"].rsplit(".", 1)
    if not hmac.compare_digest(signature, hmac.new(KEY, data.encode(), "sha256").hexdigest()):
        raise ValueError("not ours")
    return pickle.loads(data)
    #      ^^^^^^^^^^^^^^^^^^ medium (strict): `pickle.loads` calls whatever the data names; for data that others can write use JSON, or check a signature first
#- tests/test_basket.py
"""Tests load what they have written."""

import pickle


def test_basket(path, basket):
    assert pickle.loads(pickle.dumps(basket)) == basket
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `pickle.loads` calls whatever the data names; for data that others can write use JSON, or check a signature first
    assert pickle.load(path.open("rb")) == basket
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): `pickle.load` calls whatever the data names; for data that others can write use JSON, or check a signature first
