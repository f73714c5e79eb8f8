"""`repr` of a text is a literal of Python."""
# kind: code
# drive: flask GET /count?word={value}
from flask import Flask, request

app = Flask(__name__)


@app.route("/count")
def count():
    word = request.args["word"]
    size = eval(f"len({word!r})")  # sink
    return {"size": size}
