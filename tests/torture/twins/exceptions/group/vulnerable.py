"""`except*` handles the matching exceptions of a group, which are in its `exceptions`."""
# kind: log
# drive: flask GET /batch?row={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/batch")
def batch():
    row = request.args["row"]
    try:
        raise ExceptionGroup("rows", [ValueError(row), KeyError("id")])
    except* ValueError as group:
        logging.warning("row failed: %s", group.exceptions[0].args[0])  # sink
    except* KeyError:
        pass
    return "done"
