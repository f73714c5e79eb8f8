"""An unescaped dot in the pattern matches every character, and the pattern has no end."""
# kind: redirect
# drive: flask GET /leave?url={value}
# benign: https://news.shop.example/today
# payload: https://news.shop.example.evil§.example/
# payload: https://newsXshop.example/
import re

from flask import Flask, abort, redirect, request

app = Flask(__name__)
PARTNER = re.compile(r"https://news.shop.example")


@app.route("/leave")
def leave():
    url = request.args["url"]
    if not PARTNER.match(url):
        abort(400)
    return redirect(url)  # sink
