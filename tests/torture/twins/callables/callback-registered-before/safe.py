"""A callback runs when it is called, with the arguments of that call."""
# kind: log
# drive: flask GET /fire?name={value}
import logging

from flask import Flask, request

app = Flask(__name__)

handlers = []


def on_event(handler):
    handlers.append(handler)


on_event(lambda name, source: logging.info("event " + source))  # sink


@app.get("/fire")
def fire():
    for handler in handlers:
        handler(request.args["name"], "web")
    return "fired"
