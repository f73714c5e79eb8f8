"""`os.environ` keeps what was put into it, for each name."""
# kind: command
# drive: flask GET /env?editor={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/env")
def env():
    os.environ["EDITOR"] = "e" + request.args["editor"]
    os.system("file " + os.environ.get("EDITOR", "vi"))  # sink
    return "ok"
