"""The `if` of a case is tried after the pattern; when it is false the next case is tried."""
# kind: command
# drive: flask GET /volume?level={value}
# benign: 7
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/volume")
def volume():
    match request.args["level"]:
        case level if level.isdecimal() and level.isascii():
            os.system("amixer set Master " + level)  # sink
            return "set"
        case _:
            return "a number please", 400
