"""`a - b` has the elements of a that are not in b."""
# kind: command
# drive: flask GET /services?s={value}
# benign: web
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/services")
def services():
    asked = {request.args["s"]}
    running = {"db"}
    names = running - asked
    os.system("systemctl restart " + " ".join(names))  # sink
    return {"count": len(names)}
