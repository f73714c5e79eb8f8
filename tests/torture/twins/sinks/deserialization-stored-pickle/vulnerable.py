"""A pickle under a key of the request's own text is the request's when it was stored from it."""
# kind: deserialization
# drive: flask POST /draft form:draft={value}
import pickle

from flask import Flask, request

app = Flask(__name__)
EMPTY = pickle.dumps({"lines": []})


@app.post("/draft")
def draft():
    stored = {"draft": request.form["draft"].encode("utf-8")}
    loaded = pickle.loads(stored.get("draft", EMPTY))  # sink
    return {"lines": len(loaded)}
