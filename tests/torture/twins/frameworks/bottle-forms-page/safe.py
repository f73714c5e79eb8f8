"""`html_escape` of Bottle escapes."""
# kind: xss
# drive: bottle POST /new form:task={value}
from bottle import Bottle, html_escape, request

app = Bottle()


@app.post("/new")
def new():
    task = request.forms.get("task").strip()
    return "<p>The new task is " + html_escape(task) + "</p>"  # sink
