"""An assignment does not reach back to what was evaluated before it."""
# kind: command
# drive: flask POST /print form:printer={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/print")
def print_label():
    printer = request.form["printer"]
    printer = "office"
    command = f"lpr -P {printer} label.ps"
    os.system(command)  # sink
    return {"printer": printer}
