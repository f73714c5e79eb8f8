"""An `InitVar` is passed to `__post_init__` and is no attribute."""
# kind: command
# drive: flask GET /initvar?raw={value}
import os
from dataclasses import InitVar, dataclass, field

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Entry:
    raw: InitVar[str]
    text: str = field(init=False, default="none")

    def __post_init__(self, raw):
        self.size = len(raw)


@app.get("/initvar")
def initvar():
    os.system("logger " + Entry(request.args["raw"]).text)  # sink
    return "ok"
