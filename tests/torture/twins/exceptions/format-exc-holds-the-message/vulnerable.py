"""`traceback.format_exc()` ends with the exception's class and message."""
# kind: xss
# drive: flask GET /trace?v={value}
import traceback

from flask import Flask, request

app = Flask(__name__)


@app.get("/trace")
def trace():
    try:
        raise LookupError(request.args["v"])
    except LookupError:
        return "<pre>" + traceback.format_exc() + "</pre>"  # sink
