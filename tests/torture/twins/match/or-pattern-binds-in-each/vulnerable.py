"""Every alternative of an or-pattern binds the same names."""
# kind: redirect
# drive: flask POST /act json:{"go": "{value}"}
from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/act")
def act():
    match request.get_json():
        case {"go": target} | {"move": target}:
            pass
        case {"go": str()}:
            target = "/home"
        case _:
            return "unknown", 400
    return redirect(target)  # sink
