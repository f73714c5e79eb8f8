"""`str(x)` and f-strings call `__str__`, `!r` calls `__repr__`."""
# kind: xss
# drive: flask GET /author?name={value}
from flask import Flask, request

app = Flask(__name__)


class Author:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return self.name

    def __repr__(self):
        return "Author"


@app.get("/author")
def author():
    author = Author(request.args["name"])
    return f"<p>By {author}</p>"  # sink
