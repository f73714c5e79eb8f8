"""A member of a `StrEnum` is a string: its value."""
# kind: command
# drive: flask GET /level?l={value}
import os
from enum import StrEnum

from flask import Flask, request

app = Flask(__name__)


class Level(StrEnum):
    LOW = "low"
    HIGH = "high"

    @classmethod
    def _missing_(cls, value):
        return cls.LOW


@app.get("/level")
def level():
    given = request.args["l"]
    level = Level(given)
    os.system(f"set-level {given if level is Level.LOW else level}")  # sink
    return "ok"
