"""A text with `{{` in it that `template` gets first is a template."""
# kind: template
# drive: bottle GET /card?line={value}
from bottle import Bottle, request, template

app = Bottle()


@app.route("/card")
def card():
    line = request.query.line
    return template("<hr>\n" + line + "\n{{year}}", year=2024)  # sink
