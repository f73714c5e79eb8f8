"""Flask calls what the decorators under `route` returned."""
# kind: redirect
# drive: flask GET /after?to={value}
import functools

from flask import Flask, redirect, request

app = Flask(__name__)


def cleaned(view):
    @functools.wraps(view)
    def wrapper():
        return view("/" + str(len(request.args["to"])))

    return wrapper


@app.route("/after")
@cleaned
def after(to):
    return redirect(to)  # sink
