"""`asdict` gives a dict with a key per field, copied deeply."""
# kind: xss
# drive: flask GET /event?title={value}
from dataclasses import asdict, dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Event:
    title: str
    place: str


@app.get("/event")
def event():
    data = asdict(Event(title=request.args["title"], place="Hall"))
    return "<h1>" + data["place"] + "</h1>"  # sink
