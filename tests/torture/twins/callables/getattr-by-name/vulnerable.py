"""`getattr` with a constant name finds the method of that name."""
# kind: command
# drive: flask POST /getattr form:name={value}
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


class Quoting:
    def raw(self, text):
        return text

    def quoted(self, text):
        return shlex.quote(text)


@app.post("/getattr")
def by_name():
    name = request.form["name"]
    quote = getattr(Quoting(), "ra" + "w")
    os.system("finger " + quote(name))  # sink
    return "ok"
