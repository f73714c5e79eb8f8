"""Each object calls the next one's method with what it was given."""
# kind: path
# drive: flask GET /six?name={value}
# benign: intro
from flask import Flask, request

app = Flask(__name__)


class Reader:
    def read(self, path):
        return open(path).read()  # sink


class Namer:
    def __init__(self, reader):
        self.reader = reader

    def load(self, name, suffix):
        return self.reader.read(name + suffix)


class Site:
    def __init__(self, namer):
        self.namer = namer

    def page(self, name):
        return self.text(name, default="index")

    def text(self, name, default):
        return self.namer.load(name or default, ".md")


@app.get("/six")
def six():
    try:
        return {"text": Site(Namer(Reader())).page(request.args["name"])}
    except OSError:
        return "missing", 404
