"""The service hands on what it validated."""
# kind: command
# drive: flask POST /restart json:{"unit": "{value}"}
from flask import Flask, request

from services import units

app = Flask(__name__)


@app.errorhandler(ValueError)
def refused(error):
    return {"error": "refused"}, 400


@app.post("/restart")
def restart():
    units.restart(request.get_json()["unit"])
    return "", 204
