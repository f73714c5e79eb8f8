"""Any object that has the method will do; which one runs depends on the object passed."""
# kind: log
# drive: flask GET /duck?name={value}
import logging
from typing import Protocol

from flask import Flask, request

app = Flask(__name__)


class Named(Protocol):
    def label(self) -> str: ...


class Visitor:
    def __init__(self, name):
        self.name = name

    def label(self):
        return self.name


class Robot:
    def __init__(self, name):
        self.size = len(name)

    def label(self):
        return "robot"


def announce(who: Named):
    logging.info("here comes %s", who.label())  # sink


@app.get("/duck")
def duck():
    announce(Robot(request.args["name"]))
    return "ok"
