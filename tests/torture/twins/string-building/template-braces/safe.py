"""Doubled braces in a format string stand for single ones, and no field."""
# kind: template
# drive: flask GET /hello?name={value}
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.get("/hello")
def hello():
    name = request.args["name"]
    source = f"<p>Hello {{{{ name }}}}</p>"
    return render_template_string(source, name=name)  # sink
