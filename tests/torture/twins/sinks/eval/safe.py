"""`eval` evaluates any expression, `ast.literal_eval` only literals."""
# kind: code
# drive: flask GET /discount?rate={value}
# benign: 5
import ast

from flask import Flask, request

app = Flask(__name__)


@app.get("/discount")
def discount():
    rate = request.args.get("rate", "0")
    return {"price": 100 - ast.literal_eval(rate)}  # sink
