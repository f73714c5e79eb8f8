"""Two statements with the same unchanged test take the same arm."""
# kind: code
# drive: flask GET /calc?expr={value}&mode=fast
# benign: 2
from flask import Flask, request

app = Flask(__name__)


@app.get("/calc")
def calc():
    mode = request.args["mode"]
    expr = "1 + 1"
    if mode == "exact":
        expr = request.args["expr"]
    if mode == "exact":
        expr = "2 + 2"
    return {"result": str(eval(expr))}  # sink
