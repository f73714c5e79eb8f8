"""`Path.stem` is the last name without its suffix."""
# kind: path
# drive: flask POST /import form:file={value}
import pathlib

from flask import Flask, request

app = Flask(__name__)
INBOX = pathlib.Path("inbox")


@app.post("/import")
def read_in():
    given = pathlib.PurePosixPath(request.form["file"])
    path = INBOX / (given.stem + ".csv")
    return {"lines": len(path.read_text().splitlines())}  # sink
