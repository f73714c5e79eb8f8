"""`re.sub(pattern, …)` with the value in the pattern."""
# kind: regex
# drive: flask POST /mask form:word={value}
import re

from flask import Flask, request

app = Flask(__name__)
TEXT = "the secret word is abc"


@app.post("/mask")
def mask():
    word = request.form["word"]
    return {"text": re.sub(r"\b" + word + r"\b", "***", TEXT)}  # sink
