"""`sorted` returns a new list; changing it leaves the first one."""
# kind: xss
# drive: flask GET /names?name={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/names")
def names():
    names = ["Zoe", "Ann"]
    ordered = sorted(names)
    ordered.append(request.args["name"])
    shown = names
    return "<ul><li>" + "<li>".join(shown) + "</ul>"  # sink
