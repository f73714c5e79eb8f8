"""The one object of the other file keeps what was set on it."""
# kind: ssrf
# drive: flask GET /fetch?from={value}
# benign: https://mirror.example/a
from flask import Flask, request

from client import mirror

app = Flask(__name__)


@app.route("/fetch")
def fetch():
    mirror.use(request.args["from"])
    return {"size": mirror.size()}
