"""A decorator may store the function in a registry and return it unchanged."""
# kind: redirect
# drive: flask GET /via?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)

TARGETS = {}


def target(name):
    def register(function):
        TARGETS[name] = function
        return function

    return register


@target("direct")
def direct(address):
    return address


@target("home")
def home(address):
    return "/home"


@app.get("/via")
def via():
    return redirect(TARGETS["home"](request.args["to"]))  # sink
