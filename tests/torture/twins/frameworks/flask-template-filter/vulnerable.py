"""A filter of one's own that gives `Markup` is not escaped."""
# kind: xss
# drive: flask GET /say?word={value}
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.template_filter("loud")
def loud(text):
    return Markup(text + "!")


@app.route("/say")
def say():
    return render_template_string("<p>{{ word|loud }}</p>", word=request.args["word"])  # sink
