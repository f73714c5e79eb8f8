"""`Path.iterdir` of a folder from the request."""
# kind: path
# drive: flask GET /year?y={value}
# benign: 2024
# file: photos/2024/a.jpg
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.route("/year")
def year():
    folder = Path("photos").joinpath(request.args["y"])
    return {"photos": [str(path) for path in folder.iterdir()]}  # sink
