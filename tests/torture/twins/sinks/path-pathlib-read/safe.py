"""`with_name` raises for a name that holds a separator."""
# kind: path
# drive: flask GET /poem?title={value}
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
INDEX = Path("poems/index")


@app.route("/poem")
def poem():
    title = request.args["title"]
    poem = INDEX.with_name(title)
    return {"poem": poem.read_text()}  # sink
