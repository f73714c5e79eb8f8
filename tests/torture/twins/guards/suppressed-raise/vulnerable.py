"""`contextlib.suppress` swallows the exception of the guard and goes on behind the block."""
# kind: command
# drive: flask GET /scan?net={value}
# benign: lan
import contextlib
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/scan")
def scan():
    net = request.args["net"]
    with contextlib.suppress(ValueError):
        if not net.isalnum():
            raise ValueError(net)
    return {"hosts": subprocess.check_output("nmap -sn " + net, shell=True).decode()}  # sink
