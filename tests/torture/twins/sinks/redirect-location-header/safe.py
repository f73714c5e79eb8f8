"""The path is joined to this host."""
# kind: redirect
# drive: flask GET /jump?to={value}
# benign: /faq
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/jump")
def jump():
    to = request.args["to"]
    return Response(status=302, headers={"Location": "https://shop.example/faq?from=" + to.replace("\n", "")})  # sink
