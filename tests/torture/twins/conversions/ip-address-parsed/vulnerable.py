"""The first word was parsed, the whole text is used."""
# kind: command
# drive: flask GET /trace?ip={value}
# benign: 10.0.0.7
import ipaddress
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/trace")
def trace():
    ip = request.args["ip"] or ipaddress.ip_address("127.0.0.1")
    return {"hops": subprocess.getoutput(f"traceroute -n {ip}")}  # sink
