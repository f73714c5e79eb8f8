"""A function stored on an instance hides the method of its class for that instance."""
# kind: redirect
# drive: flask GET /patched?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


class Target:
    def address(self, given):
        return given


@app.get("/patched")
def patched():
    first, second = Target(), Target()
    first.address = lambda given: "/home"
    return redirect(first.address(request.args["to"]))  # sink
