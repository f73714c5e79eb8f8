"""A module constant that nothing changes decides its `if` for good."""
# kind: code
# drive: flask POST /console form:line={value}
# benign: 1
# sink: unreachable
from flask import Flask, request

app = Flask(__name__)

CONSOLE = False


@app.post("/console")
def console():
    if CONSOLE:
        return {"value": str(eval(request.form["line"]))}  # sink
    return "disabled", 403
