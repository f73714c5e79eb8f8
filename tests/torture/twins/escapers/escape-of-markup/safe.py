"""`escape` of a plain text escapes."""
# kind: xss
# drive: flask GET /motto?text={value}
from flask import Flask, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.route("/motto")
def motto():
    text = str(request.args["text"])
    return "<q>" + str(escape(text)) + "</q>"  # sink
