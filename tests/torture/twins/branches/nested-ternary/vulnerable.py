"""A conditional expression nests to the right."""
# kind: redirect
# drive: flask GET /tern?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)

LEVEL = 2


@app.get("/tern")
def tern():
    to = request.args["to"]
    return redirect("/one" if LEVEL == 1 else to if LEVEL == 2 else "/three")  # sink
