"""`not (a and b)` is `not a or not b`; of constants it is a constant."""
# kind: template
# drive: flask GET /raw?text={value}
from flask import Flask, render_template_string, request

app = Flask(__name__)

DEBUG, TESTING = True, False


@app.get("/raw")
def raw():
    source = "<p>{{ text }}</p>"
    if not (DEBUG and TESTING):
        source = "<p>" + request.args["text"] + "</p>"
    return render_template_string(source, text="hello")  # sink
