"""A carriage return is a line end, too."""
# kind: log
# drive: flask GET /track?page={value}
import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger("track")


@app.route("/track")
def track():
    page = request.args["page"].replace("\n", " ")
    logger.info("page %s", page)  # sink
    return "", 204
