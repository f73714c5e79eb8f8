"""`<any(…):…>` matches the listed words only."""
# kind: path
# drive: flask GET /legal/{value}
# benign: terms
from flask import Flask

app = Flask(__name__)


@app.route("/legal/<any(terms, privacy):document>")
def legal(document):
    with open("legal/" + document) as text:  # sink
        return {"text": text.read()}
