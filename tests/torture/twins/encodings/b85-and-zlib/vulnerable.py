"""Compressing and decompressing gives the same bytes."""
# kind: code
# drive: flask POST /unpack body:{value}
# benign: 1
import base64
import zlib

from flask import Flask, request

app = Flask(__name__)


@app.post("/unpack")
def unpack():
    packed = base64.b85encode(zlib.compress(request.get_data()))
    source = zlib.decompress(base64.b85decode(packed)).decode()
    return {"value": str(eval(source))}  # sink
