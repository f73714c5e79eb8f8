"""`shop.db` and `blog.db` have the same name within their packages; the blog's binds."""
# kind: sql
# drive: flask GET /find?q={value}
from flask import Flask, request

from blog.views import find

app = Flask(__name__)


@app.route("/find")
def search():
    return {"found": find(request.args["q"])}
