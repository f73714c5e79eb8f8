"""A set made of a string has its characters for elements."""
# kind: xss
# drive: flask GET /letters?word={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/letters")
def letters():
    word = request.args["word"]
    letters = frozenset(str(len(word)))
    return "<p>Letters: " + ", ".join(sorted(letters)) + "</p>"  # sink
