"""`render_template_string` escapes what is put into `{{ }}`."""
# kind: xss
# drive: flask GET /greet?who={value}
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/greet")
def greet():
    who = request.args["who"]
    return render_template_string("<p>Hello {{ who }}</p>", who=who)  # sink
