"""A keyword given to the call of a `partial` replaces the one that it keeps."""
# kind: command
# drive: flask GET /greet?name={value}
import os
from functools import partial

from flask import Flask, request

app = Flask(__name__)


def greet(greeting, name):
    return "echo " + greeting + " " + name


say = partial(greet, name="world")


@app.get("/greet")
def greeted():
    name = request.args["name"]
    os.system(say("hello" if name else "bye"))  # sink
    return "ok"
