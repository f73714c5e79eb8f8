"""`/` of `pathlib` with an absolute right side is the right side."""
# kind: path
# drive: flask GET /poem?title={value}
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
INDEX = Path("poems/index")


@app.route("/poem")
def poem():
    title = request.args["title"]
    poem = INDEX.parent / title
    return {"poem": poem.read_text()}  # sink
