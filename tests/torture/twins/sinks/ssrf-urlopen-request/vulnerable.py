"""`Request` holds the URL for `urlopen`."""
# kind: ssrf
# drive: flask POST /translate form:text={value}
# benign: https://good.example/text
from urllib.request import Request, urlopen

from flask import Flask, request

app = Flask(__name__)


@app.post("/translate")
def translate():
    text = request.form["text"]
    question = Request(text, headers={"Accept": "text/plain"})
    with urlopen(question, timeout=5) as answer:  # sink
        return {"text": answer.read().decode()}
