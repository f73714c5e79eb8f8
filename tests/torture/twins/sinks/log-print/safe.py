"""`print` of a list writes its items as literals."""
# kind: log
# drive: flask GET /seen?page={value}
from flask import Flask, request

app = Flask(__name__)


@app.route("/seen")
def seen():
    pages = request.args.getlist("page")
    print("seen:", pages)  # sink
    return "", 204
