"""What a context processor gives is escaped by templates."""
# kind: xss
# drive: flask GET /?ref={value}
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.context_processor
def referrer():
    ref = request.args.get("ref", "")
    return {"ref": Markup.escape(ref)}


@app.route("/")
def index():
    return render_template_string("<footer>You come from {{ ref }}</footer>")  # sink
