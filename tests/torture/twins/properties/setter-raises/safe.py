"""A setter that raises stores nothing."""
# kind: command
# drive: flask POST /device form:name={value}
# benign: sda
import os

from flask import Flask, request

app = Flask(__name__)


class Device:
    _name = "sdb"

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        if not value.isalnum():
            raise ValueError(value)
        self._name = value


@app.post("/device")
def device():
    device = Device()
    try:
        device.name = request.form["name"]
    except ValueError:
        app.logger.info("bad device name")
    os.system("smartctl -H /dev/" + device.name)  # sink
    return "ok"
