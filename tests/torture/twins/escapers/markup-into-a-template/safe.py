"""A plain value is escaped by the template."""
# kind: xss
# drive: flask GET /note?text={value}
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)
PAGE = "<article>{{ note }}</article><footer>{{ sign }}</footer>"


@app.route("/note")
def note():
    note, sign = request.args["text"], Markup("<i>The editors</i>")
    return render_template_string(PAGE, note=note, sign=sign)  # sink
