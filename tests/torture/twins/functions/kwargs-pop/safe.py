"""Entries taken out of `**kwargs` are not handed on."""
# kind: xss
# drive: flask GET /link?title={value}
from flask import Flask, request

app = Flask(__name__)


def link(text, **attributes):
    attributes.pop("title", None)
    inner = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<a href=/{inner}>{text}</a>"


@app.get("/link")
def show():
    return link("home", title=request.args["title"], class_="nav")  # sink
