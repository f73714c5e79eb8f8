"""`shlex.quote` uses single quotes and escapes those inside."""
# kind: command
# drive: flask POST /notify form:text={value}
import subprocess
from shlex import quote

from flask import Flask, request

app = Flask(__name__)


@app.post("/notify")
def notify():
    text = request.form["text"]
    word = quote(text)
    subprocess.run("notify-send " + word, shell=True)  # sink
    return "", 204
