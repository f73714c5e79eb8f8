"""`struct.unpack` of a field of bytes gives the bytes that were packed, a number field gives a number."""
# kind: sql
# drive: flask GET /record?tag={value}
import sqlite3
import struct

from flask import Flask, request

app = Flask(__name__)


@app.get("/record")
def record():
    tag = request.args["tag"].encode()
    packed = struct.pack("!H32s", len(tag), tag)
    length, padded = struct.unpack("!H32s", packed)
    key = str(length)
    rows = sqlite3.connect("records.db").execute("SELECT 1 WHERE 'k' = '" + key + "'")  # sink
    return {"rows": rows.fetchall()}
