"""What is unpickled was signed with the application's key."""
# kind: deserialization
# drive: flask GET /basket cookie:basket={value}
# sink: unreachable
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
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        return {"basket": []}
    items = pickle.loads(base64.b64decode(data))  # sink
    return {"basket": list(items)}
