"""`raise ... from error` keeps the original exception as `__cause__`."""
# kind: log
# drive: flask GET /import?line={value}
import logging

from flask import Flask, request

app = Flask(__name__)


class ImportFailed(Exception):
    pass


def read_line(line):
    try:
        raise KeyError(line)
    except KeyError as error:
        raise ImportFailed("bad line") from error


@app.get("/import")
def import_line():
    try:
        read_line(request.args["line"])
    except ImportFailed as failure:
        logging.error("import failed: %s", failure.args[0])  # sink
    return "", 204
