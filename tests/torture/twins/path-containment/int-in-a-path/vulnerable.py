"""The year is a number, the month is not."""
# kind: path
# drive: flask GET /archive/2024/issue?month={value}
# benign: 5
from flask import Flask, request

app = Flask(__name__)


@app.route("/archive/<int:year>/issue")
def issue(year):
    month = request.args.get("month", "1")
    return open(f"archive/{year}/{month}").read()  # sink
