"""What a function stores in a dict it was passed is there for the caller."""
# kind: command
# drive: flask GET /fill?name={value}
import os

from flask import Flask, request

app = Flask(__name__)


def fill(target, name):
    target["name"] = name
    target["shell"] = "true"


@app.get("/fill")
def filled():
    account = {}
    fill(account, request.args["name"])
    os.system("id " + account["shell"])  # sink
    return "ok"
