"""`**kwargs` collects the keyword arguments that no parameter takes."""
# kind: xss
# drive: flask GET /attr?v={value}
from flask import Flask, request

app = Flask(__name__)


def element(name, **attributes):
    inner = "".join(f" {key}={value}" for key, value in attributes.items())
    return f"<{name}{inner}></{name}>"


@app.get("/attr")
def attr():
    value = request.args["v"]
    return element("input", size="20", value=len(value))  # sink
