"""A method may hand on to an object that it holds."""
# kind: log
# drive: flask GET /device?name={value}
import logging

from flask import Flask, request

app = Flask(__name__)


class Device:
    def __init__(self, name):
        self.name = name

    def describe(self):
        return self.name


class Room:
    def __init__(self, device):
        self.device = device

    def describe(self):
        return "room with " + self.device.describe()


@app.get("/device")
def device():
    logging.info(Room(Device(request.args["name"])).describe())  # sink
    return "ok"
