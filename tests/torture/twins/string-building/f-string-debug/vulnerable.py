"""`{name=}` writes the expression's text and then its repr; a format spec after it turns the repr into str."""
# kind: log
# drive: flask GET /probe?agent={value}
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/probe")
def probe():
    agent = request.args["agent"]
    logging.info(f"{agent=:s} probing")  # sink
    return "pong"
