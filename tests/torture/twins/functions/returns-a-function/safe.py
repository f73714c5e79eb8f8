"""A function may return another one, which is called later."""
# kind: redirect
# drive: flask GET /later?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


def chooser(strict):
    def anywhere(address):
        return address

    def home(address):
        return "/home"

    return home if strict else anywhere


@app.get("/later")
def later():
    choose = chooser(strict=True)
    return redirect(choose(request.args["to"]))  # sink
