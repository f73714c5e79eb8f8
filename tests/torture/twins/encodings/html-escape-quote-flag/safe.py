"""`html.escape(s, quote=False)` leaves quotes alone, which is not enough inside an attribute."""
# kind: xss
# drive: flask GET /field?value={value}
import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/field")
def field():
    value = html.escape(request.args["value"], quote=True)
    return '<input name="city" value="' + value + '">'  # sink
