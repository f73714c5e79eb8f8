"""A value made `Markup` is not escaped by the template."""
# kind: xss
# drive: flask GET /note?text={value}
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)
PAGE = "<article>{{ note }}</article><footer>{{ sign }}</footer>"


@app.route("/note")
def note():
    note, sign = Markup(request.args["text"]), "The editors"
    return render_template_string(PAGE, note=note, sign=sign)  # sink
