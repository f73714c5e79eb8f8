from flask import Flask, request

from .text import clean

app = Flask(__name__)


@app.route("/wiki")
def page():
    return f"<h1>{clean(request.args['title'])}</h1>"  # sink
