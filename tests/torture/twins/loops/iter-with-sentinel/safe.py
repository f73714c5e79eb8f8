"""`iter(function, sentinel)` calls until the sentinel comes."""
# kind: command
# drive: flask POST /sentinel body:{value}
import io
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/sentinel")
def sentinel():
    lines = io.StringIO("date\nEND\n" + request.get_data(as_text=True) + "\n")
    last = ""
    for line in iter(lines.readline, "END\n"):
        last = line.strip()
    os.system(last)  # sink
    return "ok"
