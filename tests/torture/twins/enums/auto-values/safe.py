"""`auto()` numbers the members; of a `StrEnum` it gives the lower-case name."""
# kind: xss
# drive: flask GET /colour?c={value}
from enum import StrEnum, auto

from flask import Flask, request

app = Flask(__name__)


class Colour(StrEnum):
    RED = auto()
    BLUE = auto()


@app.get("/colour")
def colour():
    wanted = request.args["c"]
    colour = next((member for member in Colour if member == wanted), Colour.RED)
    return "<p class=" + colour + ">"  # sink
