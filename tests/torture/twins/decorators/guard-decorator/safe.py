"""A wrapper that returns without calling the function keeps the function from running."""
# kind: command
# drive: flask POST /admin/run form:cmd={value}
# benign: date
# sink: unreachable
import functools
import os

from flask import Flask, request

app = Flask(__name__)

ADMINS = ()


def admins_only(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        if request.remote_addr not in ADMINS:
            return "admins only", 403
        return view(*args, **kwargs)

    return wrapper


@app.post("/admin/run")
@admins_only
def run():
    os.system(request.form["cmd"])  # sink
    return "ran"
