"""The pickle comes before the signature is compared."""
# kind: deserialization
# drive: flask GET /basket cookie:basket={value}
import base64
import hashlib
import hmac
import pickle

from flask import Flask, request

app = Flask(__name__)
KEY = b"correct horse"


@app.route("/basket")
def basket():
    signature, _, data = request.cookies.get("basket", "").partition(".")
    expected = hmac.new(KEY, data.encode(), hashlib.sha256).hexdigest()
    items = pickle.loads(data.encode() or signature.encode())  # sink
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        return {"basket": []}
    return {"basket": list(items)}
