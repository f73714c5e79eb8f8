"""The package's `__init__` re-exports the function of the module that joins texts."""
# kind: sql
# drive: flask GET /users?name={value}
from flask import Flask, request

from db import find_user

app = Flask(__name__)


@app.route("/users")
def user():
    return {"user": find_user(request.args["name"])}
