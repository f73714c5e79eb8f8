"""`__post_init__` runs after the generated `__init__` and may change the fields."""
# kind: command
# drive: flask GET /share?folder={value}
import os
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Share:
    folder: str
    mode: str = "ro"

    def __post_init__(self):
        self.folder = "folder%d" % len(self.folder)


@app.get("/share")
def share():
    share = Share(request.args["folder"])
    os.system("exportfs -o " + share.mode + " " + share.folder)  # sink
    return "shared"
