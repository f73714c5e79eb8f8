"""An assignment expression binds the name and is the value as well."""
# kind: xss
# drive: flask GET /hello?name={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/hello")
def hello():
    greeting = "Hello"
    if name := request.args.get("name"):
        greeting = f"Hello <b>{name}</b>"
    return greeting  # sink
