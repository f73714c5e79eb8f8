"""`redirect_stdout` sends what is printed inside the block to the buffer."""
# kind: xss
# drive: flask GET /printed?text={value}
import io
from contextlib import redirect_stdout

from flask import Flask, request

app = Flask(__name__)


@app.get("/printed")
def printed():
    out = io.StringIO()
    with redirect_stdout(out):
        print("<p>Report</p>")
        print(request.args["text"])
    return "<div>" + out.getvalue() + "</div>"  # sink
