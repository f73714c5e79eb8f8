"""The text of an `ipaddress` object has digits, letters, dots and colons only."""
# kind: command
# drive: flask GET /trace?ip={value}
# benign: 10.0.0.7
import ipaddress
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/trace")
def trace():
    ip = ipaddress.ip_address(request.args["ip"])
    return {"hops": subprocess.getoutput(f"traceroute -n {ip}")}  # sink
