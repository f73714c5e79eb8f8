"""Each call of a factory makes a closure with its own variables."""
# kind: xss
# drive: flask GET /factory?name={value}
from flask import Flask, request

app = Flask(__name__)


def greeter(name):
    def greet(word):
        return f"<p>{word}, {name}</p>"

    return greet


@app.get("/factory")
def factory():
    visitor = greeter(request.args["name"])
    owner = greeter("Ann")
    return visitor("Hello")  # sink
