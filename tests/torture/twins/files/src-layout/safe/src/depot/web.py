from flask import Flask, request

from depot.storage import read

app = Flask(__name__)


@app.route("/files")
def file():
    return {"text": read(request.args["name"])}
