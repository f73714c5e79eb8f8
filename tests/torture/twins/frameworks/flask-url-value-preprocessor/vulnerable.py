"""`url_value_preprocessor` moves the route part to `g`."""
# kind: path
# drive: flask GET /texts?lang={value}
# benign: en
from flask import Flask, g, request

app = Flask(__name__)


@app.url_value_preprocessor
def pull_lang(endpoint, values):
    g.lang = request.args.get("lang") or "en"


@app.route("/texts")
def texts():
    with open(f"texts/{g.lang}") as file:  # sink
        return {"texts": file.read()}
