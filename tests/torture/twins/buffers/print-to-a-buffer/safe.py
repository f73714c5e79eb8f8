"""`print(..., file=buffer)` writes there; without `file` it writes to standard output."""
# kind: xss
# drive: flask GET /receipt?note={value}
import io
import sys

from flask import Flask, request

app = Flask(__name__)


@app.get("/receipt")
def receipt():
    out = io.StringIO()
    print("<h1>Receipt</h1>", file=out)
    print("<p>", request.args["note"], "</p>", file=sys.stderr)
    return out.getvalue()  # sink
