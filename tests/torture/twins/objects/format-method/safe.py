"""A format spec is handed to `__format__`."""
# kind: xss
# drive: flask GET /money?note={value}
import html

from flask import Flask, request

app = Flask(__name__)


class Note:
    def __init__(self, text):
        self.text = text

    def __format__(self, spec):
        return html.escape(self.text) if spec == "e" else self.text


@app.get("/money")
def money():
    note = Note(request.args["note"])
    return f"<p>{note:e}</p>"  # sink
