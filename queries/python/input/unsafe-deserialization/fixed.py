#- app/uploads.py
"""Data of requests that becomes objects."""

import base64
import io
import json
import marshal
import pickle
import shelve
from _pickle import load

import jsonpickle
import numpy as np
import pandas as pd
import yaml
from flask import Flask, request
from ruamel.yaml import YAML
from yaml import UnsafeLoader

app = Flask(__name__)
MODELS = {"small": "models/small.joblib"}


@app.get("/basket")
def basket():
    return str(pickle.loads(base64.b64decode(request.cookies["basket"])))
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: `pickle.loads` runs whatever code the data names, and the data comes with the request: its sender can do all that this program can; use JSON


@app.post("/upload")
def upload():
    model = load(request.files["model"])
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: `load` runs whatever code the data names, and the data comes with the request: its sender can do all that this program can; use JSON
    frame = pd.read_pickle(io.BytesIO(request.data))
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: `pd.read_pickle` runs whatever code the data names, and the data comes with the request: its sender can do all that this program can; use JSON
    state = jsonpickle.decode(request.get_data(as_text=True))
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: `jsonpickle.decode` runs whatever code the data names, and the data comes with the request: its sender can do all that this program can; use JSON
    extra = pickle.Unpickler(io.BytesIO(request.data)).load()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: `pickle.Unpickler` runs whatever code the data names, and the data comes with the request: its sender can do all that this program can; use JSON
    array = np.load(request.files["array"], allow_pickle=False)
    code = marshal.loads(request.data)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `marshal.loads` is not made for data of others: its sender can crash the interpreter or worse; use JSON
    shelf = shelve.open(request.args["name"])
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: `shelve.open` runs code that its file holds, and the request brings or names the file: its sender can do all that this program can; choose it from a fixed list
    return str([model, frame, state, extra, array, code, shelf])


@app.post("/settings")
def settings():
    yaml.safe_load(request.data)
    yaml.safe_load(request.form["settings"])
    list(yaml.safe_load_all(request.data))
    return str(YAML(typ="unsafe").load(request.data))
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: `YAML(typ="unsafe").load` builds any Python object that the YAML names, and the YAML comes with the request: its sender can run code here; use `YAML(typ="safe")`


# Silent: values only, constants, and files of the program's own.
@app.post("/safe")
def safe():
    json.loads(request.data)
    yaml.safe_load(request.data)
    yaml.load(request.data, Loader=yaml.CSafeLoader)
    YAML(typ="safe").load(request.data)
    np.load(request.files["array"])
    pickle.dumps(request.args["name"])
    with open("model.pkl", "rb") as stream:
        return str(pickle.load(stream))


# Silent: a class that lets little in, and methods of the name.
class Restricted(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(name)


@app.post("/restricted")
def restricted(config):
    config.load(request.data)
    return Restricted(io.BytesIO(request.data)).load()


def from_elsewhere(data):
    return pickle.loads(data)
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


def checked_elsewhere():
    data, signature = request.cookies["basket"].rsplit(".", 1)
    if is_ours(data, signature):
        return pickle.loads(data)
    return None


def is_ours(data, signature):
    return hmac.compare_digest(signature, hmac.new(KEY, data.encode(), "sha256").hexdigest())


# It is loaded before that is known.
def too_early():
    data, signature = request.cookies["basket"].rsplit(".", 1)
    basket = pickle.loads(data)
    #        ^^^^^^^^^^^^^^^^^^ critical (strict): `pickle.loads` runs whatever code the data names, and the data comes with the request: its sender can do all that this program can; use JSON
    if not hmac.compare_digest(signature, hmac.new(KEY, data.encode(), "sha256").hexdigest()):
        raise ValueError("not ours")
    return basket
