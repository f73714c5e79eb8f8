"""`**rest` in a mapping pattern binds the entries that the pattern did not name."""
# kind: xss
# drive: flask GET /card?title={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/card")
def card():
    data = {"title": request.args["title"], "icon": "star"}
    match data:
        case {"icon": icon, **rest}:
            body = ", ".join(rest.values())
        case _:
            body = ""
    return "<div>" + body + "</div>"  # sink
