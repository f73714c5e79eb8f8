"""`open` of a name from the request."""
# kind: path
# drive: flask GET /ticket?no={value}
# benign: 7
from flask import Flask, request

app = Flask(__name__)


@app.route("/ticket")
def ticket():
    name = request.args["no"] + ".txt"
    with open("tickets/" + name, encoding="utf-8") as file:  # sink
        return {"ticket": file.read()}
