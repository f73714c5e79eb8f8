"""`url_value_preprocessor` moves one of two constants to `g`."""
# kind: path
# drive: flask GET /texts?lang={value}
# benign: en
from flask import Flask, g, request

app = Flask(__name__)


@app.url_value_preprocessor
def pull_lang(endpoint, values):
    g.lang = "de" if request.args.get("lang") == "de" else "en"


@app.route("/texts")
def texts():
    with open(f"texts/{g.lang}") as file:  # sink
        return {"texts": file.read()}
