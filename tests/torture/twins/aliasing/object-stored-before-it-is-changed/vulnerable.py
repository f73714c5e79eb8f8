"""An object put into a dict and changed afterwards is changed there, too."""
# kind: redirect
# drive: flask GET /stored?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


class Link:
    def __init__(self, target):
        self.target = target


@app.get("/stored")
def stored():
    link = Link("/home")
    links = {"main": link}
    link.target = request.args["to"]
    return redirect(links["main"].target)  # sink
