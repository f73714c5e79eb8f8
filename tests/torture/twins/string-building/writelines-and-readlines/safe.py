"""`writelines` writes its strings one after the other; `readlines` gives them back by line."""
# kind: command
# drive: flask POST /lines body:{value}
import io
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/lines")
def lines():
    buffer = io.StringIO()
    buffer.writelines(["status\n", request.get_data(as_text=True)])
    buffer.seek(0)
    read = buffer.readlines()
    os.system("git " + read[0])  # sink
    return {"lines": len(read)}
