"""`Path.iterdir` of a number's folder."""
# kind: path
# drive: flask GET /year?y={value}
# benign: 2024
# file: photos/2024/a.jpg
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.route("/year")
def year():
    folder = Path("photos").joinpath(str(int(request.args["y"])))
    return {"photos": [str(path) for path in folder.iterdir()]}  # sink
