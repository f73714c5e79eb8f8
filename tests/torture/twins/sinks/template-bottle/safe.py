"""The keyword arguments of `template` are values."""
# kind: template
# drive: bottle GET /card?line={value}
from bottle import Bottle, request, template

app = Bottle()


@app.route("/card")
def card():
    line = request.query.line
    return template("<hr>\n{{line}}\n{{year}}", line=line, year=2024)  # sink
