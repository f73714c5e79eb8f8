"""`json.loads` knows no classes."""
# kind: deserialization
# drive: flask POST /board body:"{value}"
import json

import jsonpickle
from flask import Flask, request

app = Flask(__name__)


@app.post("/board")
def board():
    text = request.get_data(as_text=True)
    return {"board": str(json.loads(text))}  # sink
