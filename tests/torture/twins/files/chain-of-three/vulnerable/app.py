"""Three functions in three files, each of which hands its argument on."""
# kind: path
# drive: flask GET /help?topic={value}
# benign: mail
from flask import Flask, request

from manual import chapter

app = Flask(__name__)


@app.route("/help")
def help_page():
    return {"help": chapter(request.args["topic"])}
