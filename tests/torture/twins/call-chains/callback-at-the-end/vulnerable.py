"""A function handed down a chain is called at its end with what is there."""
# kind: command
# drive: flask GET /deep?name={value}
import os

from flask import Flask, request

app = Flask(__name__)


def first(name, done):
    second(name, "report", done)


def second(name, title, done):
    third([name, title], done)


def third(parts, done):
    done(parts[0])


@app.get("/deep")
def deep():
    first(request.args["name"], lambda text: os.system("lpr " + text))  # sink
    return "printed"
