"""`_make` builds the tuple from an iterable, and `_asdict` gives a dict by field names."""
# kind: xss
# drive: flask GET /song?title={value}
from collections import namedtuple

from flask import Flask, request

app = Flask(__name__)

Song = namedtuple("Song", "title artist")


@app.get("/song")
def song():
    song = Song._make([request.args["title"], "Nina"])
    return "<i>" + song._asdict()["title"] + "</i>"  # sink
