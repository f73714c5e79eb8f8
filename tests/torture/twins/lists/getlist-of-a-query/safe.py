"""`getlist` gives all values of a parameter; the number of them is a number."""
# kind: command
# drive: flask GET /tags?tag={value}&tag=b
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/tags")
def tags():
    tags = request.args.getlist("tag")
    os.system("tag-tool " + str(len(tags)))  # sink
    return "ok"
