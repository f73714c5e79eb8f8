"""`int.from_bytes` is a number; `to_bytes` gives the bytes back."""
# kind: command
# drive: flask GET /number?name={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/number")
def number():
    data = request.args["name"].encode()
    number = int.from_bytes(data, "big")
    text = str(number % 1000)
    os.system("echo " + text)  # sink
    return "ok"
