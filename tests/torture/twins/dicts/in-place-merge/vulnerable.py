"""`|=` changes the dict itself, `|` makes a new one."""
# kind: command
# drive: flask GET /merged?editor={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/merged")
def merged():
    base = {"editor": "vi"}
    settings = base
    settings |= {"editor": request.args["editor"]}
    os.system(base["editor"] + " notes.txt")  # sink
    return {"settings": len(settings)}
