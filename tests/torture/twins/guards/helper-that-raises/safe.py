"""A helper that raises never returns to the caller."""
# kind: command
# drive: flask GET /whois?domain={value}
# benign: example
import re
import subprocess

from flask import Flask, request

app = Flask(__name__)


class BadDomain(Exception):
    pass


@app.errorhandler(BadDomain)
def bad_domain(error):
    return {"error": str(error)}, 400


def require_domain(text):
    if not re.fullmatch(r"[a-z0-9]+(\.[a-z0-9]+)*", text):
        raise BadDomain("not a domain")


@app.route("/whois")
def whois():
    domain = request.args["domain"]
    require_domain(domain)
    return {"answer": subprocess.getoutput("whois " + domain)}  # sink
