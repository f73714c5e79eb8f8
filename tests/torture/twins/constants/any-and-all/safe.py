"""`all` of constants is false as soon as one of them is false; `any` needs one that is true."""
# kind: code
# drive: flask GET /eval?x={value}
# benign: 3
# sink: unreachable
from flask import Flask, request

app = Flask(__name__)

CHECKS = [True, False, True]


@app.get("/eval")
def evaluate():
    if all(CHECKS):
        return {"x": str(eval(request.args["x"]))}  # sink
    return "off", 403
