"""`del d[key]` removes the entry, so that `get` with a default returns the default."""
# kind: redirect
# drive: flask GET /login?next={value}
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/login")
def login():
    options = {"next": request.args["next"], "theme": "dark"}
    del options["theme"]
    return redirect(options.get("next", "/account"))  # sink
