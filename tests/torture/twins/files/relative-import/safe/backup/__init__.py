from flask import Flask, request

from .checked import run

app = Flask(__name__)


@app.post("/backup")
def backup():
    run(request.form["label"])
    return "", 204
