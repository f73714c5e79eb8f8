"""A closure sees the value that the variable has when the closure is called."""
# kind: command
# drive: flask GET /late?host={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/late")
def late():
    host = "localhost"
    ping = lambda: "ping -c 1 " + host
    command = ping()
    host = request.args["host"]
    os.system(command)  # sink
    return {"host": len(host)}
