"""A `memoryview` of a bytearray writes into the bytearray itself."""
# kind: command
# drive: flask POST /view body:{value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/view")
def view():
    data = bytearray(b"echo " + b"x" * 40)
    body = request.get_data()[:40]
    target = memoryview(bytearray(data))
    target[5 : 5 + len(body)] = body
    os.system(data.decode())  # sink
    return "ok"
