"""A bare name in a pattern binds the subject, whatever it is."""
# kind: command
# drive: flask POST /job json:{"name": "{value}"}
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    match request.get_json():
        case {"name": name, "queue": queue}:
            command = "run-job " + queue
        case {"name": _}:
            command = "run-job default"
        case _:
            return "bad request", 400
    os.system(command)  # sink
    return "queued"
