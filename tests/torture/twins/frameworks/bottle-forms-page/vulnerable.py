"""`request.forms` holds the form; a text is sent as HTML."""
# kind: xss
# drive: bottle POST /new form:task={value}
from bottle import Bottle, html_escape, request

app = Bottle()


@app.post("/new")
def new():
    task = request.forms.get("task").strip()
    return "<p>The new task is " + task + "</p>"  # sink
