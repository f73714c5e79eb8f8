"""With `re.DOTALL` the dot matches line ends."""
# kind: log
# drive: flask GET /visit?page={value}
# benign: start
import logging
import re

from flask import Flask, abort, request

app = Flask(__name__)
logger = logging.getLogger("visits")


@app.route("/visit")
def visit():
    page = request.values["page"]
    if not re.fullmatch(r".{1,200}", page, re.DOTALL):
        abort(400)
    logger.info("visit of " + page)  # sink
    return "", 204
