"""Between hand-written quotes the text can end the literal."""
# kind: code
# drive: flask GET /count?word={value}
from flask import Flask, request

app = Flask(__name__)


@app.route("/count")
def count():
    word = request.args["word"]
    size = eval(f"len('{word}')")  # sink
    return {"size": size}
