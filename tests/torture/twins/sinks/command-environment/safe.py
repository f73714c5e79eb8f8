"""The line holds `"$NAME"`, and the value is in the environment."""
# kind: command
# drive: flask POST /greeting form:name={value}
import os
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/greeting")
def greeting():
    environment = dict(os.environ, NAME=request.form["name"])
    line = 'figlet "$NAME" > banner.txt'
    subprocess.run(line, shell=True, env=environment)  # sink
    return "", 204
