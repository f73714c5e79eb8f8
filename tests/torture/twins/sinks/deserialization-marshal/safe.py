"""`marshal.dumps` of data that came with the request writes only."""
# kind: deserialization
# drive: flask POST /code form:blob={value}
import base64
import marshal

from flask import Flask, request

app = Flask(__name__)


@app.post("/code")
def code():
    blob = request.form["blob"].encode("latin-1", "ignore")
    return {"code": base64.b64encode(marshal.dumps(blob)).decode()}  # sink
