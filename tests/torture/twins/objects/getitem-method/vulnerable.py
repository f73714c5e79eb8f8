"""`x[key]` calls `__getitem__`, which may return anything."""
# kind: command
# drive: flask GET /config?shell={value}
import os

from flask import Flask, request

app = Flask(__name__)


class Config:
    def __init__(self, given):
        self.given = given

    def __getitem__(self, key):
        return self.given.get(key, "true")


@app.get("/config")
def config():
    config = Config({"shell": request.args["shell"]})
    os.system(config["shell"])  # sink
    return "ok"
