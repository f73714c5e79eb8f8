"""Slashes become underscores, so the value is one name."""
# kind: path
# drive: flask GET /invoice?no={value}
from flask import Flask, request, send_file

app = Flask(__name__)


@app.route("/invoice")
def invoice():
    number = request.args["no"].replace("/", "_")
    return send_file(app.root_path + "/invoices/" + number + ".pdf")  # sink
