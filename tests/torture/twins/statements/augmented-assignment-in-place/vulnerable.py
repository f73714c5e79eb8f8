"""`+=` on a list extends the very list, which other names see too."""
# kind: command
# drive: flask GET /archive?extra={value}
# benign: notes.txt
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/archive")
def archive():
    files = ["report.txt"]
    selected = files
    files += [request.args["extra"]]
    os.system("tar cf backup.tar " + " ".join(selected))  # sink
    return {"files": len(files)}
