"""`re.sub(…, replacement, …)` with the value as the replacement, made by a function."""
# kind: regex
# drive: flask POST /mask form:word={value}
import re

from flask import Flask, request

app = Flask(__name__)
TEXT = "the secret word is abc"


@app.post("/mask")
def mask():
    word = request.form["word"]
    return {"text": re.sub(r"\b\w{3}\b", lambda _: word, TEXT)}  # sink
