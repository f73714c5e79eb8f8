"""With `shell=True` a text is a line for the shell."""
# kind: command
# drive: flask POST /mux form:title={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/mux")
def mux():
    title = request.form["title"]
    done = subprocess.run("ffmpeg -i in.mkv -metadata title=" + title + " out.mkv", shell=True, check=True)  # sink
    return {"code": done.returncode}
