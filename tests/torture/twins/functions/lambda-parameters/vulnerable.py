"""A lambda's body sees its parameters like a function's body does."""
# kind: path
# drive: flask GET /pages?name={value}
from flask import Flask, request

app = Flask(__name__)

page_file = lambda folder, name: f"{folder}.txt" if folder else f"{name}.txt"


@app.get("/pages")
def pages():
    name = request.args["name"]
    try:
        return {"text": open(page_file("", name)).read()}  # sink
    except OSError:
        return "no such page", 404
