"""With `re.MULTILINE`, `$` matches at the end of the first line."""
# kind: command
# drive: flask POST /users/lock form:login={value}
# benign: marie
import re
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/users/lock")
def lock():
    login = request.form["login"]
    if not re.match(r"^[a-z]+$", login, re.MULTILINE):
        abort(400)
    subprocess.check_call(f"passwd -l {login}", shell=True)  # sink
    return {"locked": login}
