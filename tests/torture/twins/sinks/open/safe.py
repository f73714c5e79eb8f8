"""`open` follows `..` in a path."""
# kind: path
# drive: flask GET /manuals/{value}
# benign: kettle.txt
# file: manuals/kettle.txt
import os.path

from flask import Flask

app = Flask(__name__)


@app.get("/manuals/<path:name>")
def manual(name):
    with open("manuals/" + os.path.basename(name), encoding="utf-8") as file:  # sink
        return {"text": file.read()}
