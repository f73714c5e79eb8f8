"""A text that a view returns is sent as HTML."""
# kind: xss
# drive: flask GET /hello?name={value}
import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/hello")
def hello():
    name = request.args.get("name", "")
    return f"<h1>Welcome back, {name}!</h1>"  # sink
