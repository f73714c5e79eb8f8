"""The validator answers with the error; leaving when there is none is the wrong way round."""
# kind: command
# drive: flask POST /dns form:name={value}
# benign: my host
import os

from flask import Flask, request

app = Flask(__name__)


def problem_with(name):
    if not name.isalnum():
        return "letters and digits only"
    return None


@app.post("/dns")
def dns():
    name = request.form["name"]
    error = problem_with(name)
    if error is None:
        return {"error": error}, 400
    os.system("nsupdate-add " + name)  # sink
    return {"name": name}
