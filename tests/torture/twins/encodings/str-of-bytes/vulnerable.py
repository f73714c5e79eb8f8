"""`str(b"...")` gives the repr of the bytes, `str(b"...", "utf-8")` decodes them."""
# kind: log
# drive: flask POST /ping body:{value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/ping")
def ping():
    body = request.get_data()
    logging.info("ping: " + str(body, "utf-8"))  # sink
    return "pong"
