"""`any` is content with one good character."""
# kind: command
# drive: flask POST /backup form:label={value}
# benign: friday
import string
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
GOOD = string.ascii_letters + string.digits + "_"


@app.post("/backup")
def backup():
    label = request.form.get("label", "")
    if not any(letter in GOOD for letter in label):
        abort(400)
    subprocess.call(f"tar czf /backup/{label}.tgz data", shell=True)  # sink
    return {"label": label}
