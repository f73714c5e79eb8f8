"""`request.values` holds the query and the form; `to_dict` makes a plain dict of them."""
# kind: template
# drive: flask POST /preview form:text={value}
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.post("/preview")
def preview():
    fields = request.values.to_dict()
    fields["kind"] = "note"
    return render_template_string("<p>" + fields["kind"] + "</p>")  # sink
