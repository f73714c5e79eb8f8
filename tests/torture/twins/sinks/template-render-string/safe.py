"""The value is a variable of the template."""
# kind: template
# drive: flask GET /mail?name={value}
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/mail")
def mail():
    name = request.args["name"]
    return render_template_string("Dear {{ name }},", name=name)  # sink
