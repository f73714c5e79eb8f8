"""A digest cut to a few characters is still hexadecimal."""
# kind: template
# drive: flask GET /theme?name={value}
import hashlib

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.get("/theme")
def theme():
    name = request.args["name"]
    token = name[:40]
    return render_template_string("<link href=/themes/" + token + ".css>")  # sink
