"""A wrapper may add arguments that the caller does not give."""
# kind: command
# drive: flask GET /inject?lang={value}
import functools
import os

from flask import Flask, request

app = Flask(__name__)


def with_language(view):
    @functools.wraps(view)
    def wrapper(**values):
        return view(language=request.args.get("lang", "en"), **values)

    return wrapper


@app.get("/inject")
@with_language
def inject(language):
    os.system("espeak -v " + language)  # sink
    return "ok"
