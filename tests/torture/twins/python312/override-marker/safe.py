"""`typing.override` marks a method and leaves it as it is."""
# kind: redirect
# drive: flask GET /override?to={value}
from typing import override

from flask import Flask, redirect, request

app = Flask(__name__)


class Target:
    def address(self, given):
        return given


class Home(Target):
    @override
    def address(self, given):
        return "/home"


@app.get("/override")
def overridden():
    target = Home()
    return redirect(target.address(request.args["to"]))  # sink
