"""With a slash behind the host, what follows is a path."""
# kind: ssrf
# drive: flask GET /rates?day={value}
# payload: @evil§.example/
# payload: .evil§.example/
import urllib.request

from flask import Flask, request

app = Flask(__name__)


@app.route("/rates")
def rates():
    day = request.args["day"]
    base = "https://bank.example/"
    with urllib.request.urlopen(base + day) as answer:  # sink
        return {"rates": answer.read().decode()}
