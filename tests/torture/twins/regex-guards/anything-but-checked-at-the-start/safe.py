"""`re.search` with a negated class looks at every character."""
# kind: command
# drive: flask GET /du?share={value}
# benign: media
import os
import re

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/du")
def usage():
    share = request.args["share"]
    if re.search(r"\W", share):
        abort(400)
    return {"usage": os.popen(f"du -sh shares/{share}").read()}  # sink
