"""`ChainMap` looks its maps up from left to right."""
# kind: command
# drive: flask GET /env?shell={value}
import os
from collections import ChainMap

from flask import Flask, request

app = Flask(__name__)


@app.get("/env")
def env():
    given = {"shell": request.args["shell"]}
    defaults = {"shell": "true"}
    settings = ChainMap(given, defaults)
    os.system(settings["shell"])  # sink
    return {"maps": len(settings.maps)}
