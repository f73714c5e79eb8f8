"""Ten calls deep the text is another one: the one that is kept beside it."""
# kind: command
# drive: flask GET /deep?x={value}
from flask import Flask, request

from mine import level1

app = Flask(__name__)


@app.route("/deep")
def deep():
    level1.down(request.args["x"], "bottom")
    return "", 204
