"""A `Location` header set by hand redirects, too."""
# kind: redirect
# drive: flask GET /jump?to={value}
# benign: /faq
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/jump")
def jump():
    to = request.args["to"]
    return Response(status=302, headers={"Location": to})  # sink
