"""Both parts of the path are numbers."""
# kind: path
# drive: flask GET /archive/2024/issue?month={value}
# benign: 5
from flask import Flask, request

app = Flask(__name__)


@app.route("/archive/<int:year>/issue")
def issue(year):
    month = request.args.get("month", 1, type=int)
    return open(f"archive/{year}/{month}").read()  # sink
