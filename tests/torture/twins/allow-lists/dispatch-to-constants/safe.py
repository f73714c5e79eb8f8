"""Every branch of the chain gives a constant."""
# kind: command
# drive: flask POST /power form:mode={value}
# benign: reboot
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/power")
def power():
    mode = request.form["mode"]
    if mode == "off":
        command = "shutdown -h now"
    elif mode == "reboot":
        command = "shutdown -r now"
    else:
        command = "shutdown -c"
    os.system(command)  # sink
    return {"mode": mode}
