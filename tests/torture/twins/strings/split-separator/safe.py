"""`str.split(sep)` returns pieces of the string it is called on, never the separator."""
# kind: command
# drive: flask GET /convert?by={value}
# benign: x
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/convert")
def convert():
    by = request.args["by"] or "x"
    width, *rest = "640x480".split(by)
    subprocess.run("convert photo.png -resize " + width + " small.png", shell=True)  # sink
    return {"pieces": len(rest)}
