"""The format spec of an f-string may hold replacement fields; `d` refuses what is not a whole number."""
# kind: xss
# drive: flask GET /price?amount={value}
# benign: 12
from flask import Flask, request

app = Flask(__name__)


@app.get("/price")
def price():
    amount = request.args["amount"]
    width = 10
    return f"<pre>{amount:>{width}}</pre>"  # sink
