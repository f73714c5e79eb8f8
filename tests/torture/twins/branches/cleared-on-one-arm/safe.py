"""Where arms meet, a name may hold what either arm gave it."""
# kind: command
# drive: flask GET /ping?host={value}&dry=no
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    host = request.args["host"]
    if request.args["dry"] == "yes":
        host = "localhost"
    else:
        host = "127.0.0.1"
    status = os.system("ping -c 1 " + host)  # sink
    return {"status": status}
