"""A `bytearray` is changed in place; deleting a slice takes the bytes out."""
# kind: command
# drive: flask POST /raw body:{value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/raw")
def raw():
    data = bytearray(b"echo ")
    data += request.get_data()
    del data[5:]
    os.system(data.decode())  # sink
    return "ok"
