"""The copy that was checked is the one that is used."""
# kind: command
# drive: flask GET /services?name={value}
# benign: cron
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/services")
def service():
    given = request.args["name"]
    name = given.split(";")[0].split(" ")[0].split("|")[0].split("&")[0].split("$")[0].split("`")[0].strip()
    if not name.isalnum():
        abort(400)
    state = subprocess.getoutput(f"systemctl is-active {name}")  # sink
    return {"state": state}
