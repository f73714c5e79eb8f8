"""The slash ends the host."""
# kind: redirect
# drive: flask GET /out?url={value}
# benign: https://shop.example/sale
# payload: https://shop.example.evil§.example/
# payload: https://shop.example@evil§.example/
from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.route("/out")
def out():
    url = request.args["url"]
    if not url.startswith("https://shop.example/"):
        abort(400)
    return redirect(url)  # sink
