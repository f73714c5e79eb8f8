"""Pushing and popping alternate: what was popped is no longer there."""
# kind: code
# drive: flask POST /rpn form:x={value}
# benign: 1
from flask import Flask, request

app = Flask(__name__)


@app.post("/rpn")
def rpn():
    stack = ["1 + 1"]
    stack.append(request.form["x"])
    stack.append("2 + 2")
    stack.pop()
    source = [stack.pop(), stack.pop()][1]
    return {"value": str(eval(source))}  # sink
