"""Each item was escaped by the comprehension."""
# kind: xss
# drive: flask POST /todo form:item=milk form:item={value}
import html

from flask import Flask, request

app = Flask(__name__)


@app.post("/todo")
def todo():
    items = request.form.getlist("item")
    escaped = [html.escape(item) for item in items]
    return "<ul>" + "".join(f"<li>{item}</li>" for item in escaped[: len(items)]) + "</ul>"  # sink
