"""The name is one that the program made of a number."""
# kind: path
# drive: flask GET /ticket?no={value}
# benign: 7
from flask import Flask, request

app = Flask(__name__)


@app.route("/ticket")
def ticket():
    name = "%04d.txt" % int(request.args["no"])
    with open("tickets/" + name, encoding="utf-8") as file:  # sink
        return {"ticket": file.read()}
