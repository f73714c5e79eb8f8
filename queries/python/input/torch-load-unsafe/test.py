#- models/load.py
"""Models that name what is to be called."""

import functools
import io
import os
import pickle

import dill
import flask
import requests
import torch
import torch as th
from flask import request
from torch import load
from torch.hub import load_state_dict_from_url
from torch.utils import model_zoo

app = flask.Flask(__name__)
WEIGHTS_ONLY = False


# Switched off.
def off(path, device):
    torch.load(path, weights_only=False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `torch.load` calls whatever functions the file names; pass `weights_only=True`
    th.load(path, map_location=device, weights_only=WEIGHTS_ONLY)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `th.load` calls whatever functions the file names; pass `weights_only=True`
    with open(path, "rb") as stream:
        return load(stream, weights_only=False)
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `load` calls whatever functions the file names; pass `weights_only=True`


def wrapper(path, weights_only=False):
    return torch.load(path, weights_only=weights_only)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `torch.load` calls whatever functions the file names; pass `weights_only=True`


class Model:
    def restore(self, path):
        self.load_state_dict(
            torch.load(
            #^^^^^^^^^^ medium fix: `torch.load` calls whatever functions the file names; pass `weights_only=True`
                path,
                map_location="cpu",
                weights_only=False,
            )
        )


def own_pickle(path):
    return torch.load(path, pickle_module=dill), torch.load(path, None, pickle)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `torch.load` with a pickle module calls whatever functions the file names; drop it and pass `weights_only=True`
    #                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `torch.load` with a pickle module calls whatever functions the file names; drop it and pass `weights_only=True`


# For the whole program.
torch.load = functools.partial(torch.load, weights_only=False)
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `torch.load` made like this calls whatever functions a file names; leave `weights_only` on
os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Every `torch.load` of the program now calls whatever functions a file names; leave `weights_only` on


# What comes with a request, and what another machine sends.
@app.post("/model")
def upload():
    model = torch.load(request.files["model"], weights_only=False)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: `torch.load` calls whatever functions the file names, and the file comes with the request; pass `weights_only=True`
    other = torch.load(io.BytesIO(request.data))
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: `torch.load` before PyTorch 2.6 calls whatever functions the file names, and the file comes with the request; pass `weights_only=True`
    return str([model, other])


def download(url):
    answer = requests.get(url)
    return torch.load(io.BytesIO(answer.content))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `torch.load` before PyTorch 2.6 calls whatever functions the file names, and another machine sends it; pass `weights_only=True`


def zoo(url):
    load_state_dict_from_url("http://models.example/net.pth")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `load_state_dict_from_url` calls whatever functions the file names, and anybody on the way can change it; use `https` and `weights_only=True`
    model_zoo.load_url(url, weights_only=False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `model_zoo.load_url` calls whatever functions the file names; pass `weights_only=True`
    return load_state_dict_from_url(url, progress=False)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: `load_state_dict_from_url` calls whatever functions the file names; pass `weights_only=True`


# It depends on the version, which is not known here.
def not_said(path):
    torch.load(path)
    #^^^^^^^^^^^^^^^ medium (strict) fix: `torch.load` before PyTorch 2.6 calls whatever functions the file names; pass `weights_only=True`
    return torch.load(path, map_location="cpu")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: `torch.load` before PyTorch 2.6 calls whatever functions the file names; pass `weights_only=True`


# Silent: tensors and plain values only.
def on(path, url):
    torch.load(path, weights_only=True)
    torch.load(io.BytesIO(request.data), weights_only=True)
    load_state_dict_from_url(url, weights_only=True)
    load_state_dict_from_url(url, check_hash=True)


# Silent: perhaps.
def perhaps(path, weights_only, options):
    torch.load(path, weights_only=weights_only)
    torch.load(path, **options)
    os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "0"


# Silent: no pickles, and other things of the name.
def others(path, json, checkpoint):
    torch.jit.load(path)
    torch.save({}, path)
    json.load(path)
    checkpoint.load(path, weights_only=False)
    functools.partial(torch.load, map_location="cpu")
    functools.partial(checkpoint.load, weights_only=False)
#- tests/test_load.py
"""Tests load what they have written."""

import torch


def test_load(path):
    assert torch.load(path, weights_only=False) is not None
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `torch.load` calls whatever functions the file names; pass `weights_only=True`
