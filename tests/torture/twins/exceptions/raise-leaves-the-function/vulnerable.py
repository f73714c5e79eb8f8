"""After `raise` nothing else of the block runs, and the caller goes to its handler."""
# kind: code
# drive: flask POST /macro form:body={value}
# benign: 1
from flask import Flask, request

app = Flask(__name__)


def validate(body):
    if not body.isdecimal():
        ValueError("only numbers")


@app.post("/macro")
def macro():
    body = request.form["body"]
    try:
        validate(body)
        return {"value": str(eval(body))}  # sink
    except (ValueError, SyntaxError, NameError, TypeError):
        return {"error": "no"}, 400
