"""A table from `str.maketrans` deletes the characters that it maps to None; characters it does not list are kept."""
# kind: command
# drive: flask GET /lookup?domain={value}
# benign: example.org
import os

from flask import Flask, request

app = Flask(__name__)

NOISE = str.maketrans("", "", "\t\r\n")


@app.get("/lookup")
def lookup():
    domain = request.args["domain"].translate(NOISE)
    return os.popen("whois " + domain).read()  # sink
