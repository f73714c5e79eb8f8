"""`Base.method(self)` runs the base's method, whatever the object's class overrides."""
# kind: command
# drive: flask GET /explicit?arg={value}
import os

from flask import Flask, request

app = Flask(__name__)


class Tool:
    def line(self, argument):
        return "tool " + argument


class SafeTool(Tool):
    def line(self, argument):
        return "tool " + str(len(argument))


@app.get("/explicit")
def explicit():
    tool = SafeTool()
    os.system(tool.line(request.args["arg"]))  # sink
    return "ok"
