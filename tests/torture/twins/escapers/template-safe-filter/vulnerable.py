"""The filter `safe` switches escaping off for the value."""
# kind: xss
# drive: flask GET /greet?who={value}
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/greet")
def greet():
    who = request.args["who"]
    return render_template_string("<p>Hello {{ who|safe }}</p>", who=who)  # sink
