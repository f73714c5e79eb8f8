"""`int` makes a number of what goes into the source."""
# kind: code
# drive: flask GET /scale?by={value}
# benign: 3
from flask import Flask, request

app = Flask(__name__)


@app.route("/scale")
def scale():
    by = int(request.args["by"])
    function = eval(f"lambda value: value * {by}")  # sink
    return {"scale": callable(function)}
