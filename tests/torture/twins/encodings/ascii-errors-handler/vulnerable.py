"""`encode("ascii", "ignore")` drops only what is not ASCII."""
# kind: command
# drive: flask GET /say?text={value}
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/say")
def say():
    text = request.args["text"].encode("ascii", "ignore").decode("ascii")
    spoken = text
    subprocess.run("espeak " + spoken, shell=True, check=False)  # sink
    return {"said": True}
