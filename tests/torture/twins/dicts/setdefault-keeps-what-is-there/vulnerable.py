"""`setdefault` stores its argument only when the key is missing, and returns what is stored."""
# kind: command
# drive: flask GET /editor?cmd={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/editor")
def editor():
    settings = {"pager": "less"}
    program = settings.setdefault("editor", request.args["cmd"])
    os.system(program + " notes.txt")  # sink
    return {"settings": len(settings)}
