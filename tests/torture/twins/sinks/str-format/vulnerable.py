"""`str.format` reads attributes of what it is given."""
# kind: format
# drive: flask GET /label?layout={value}
from flask import Flask, request


class Parcel:
    def __init__(self, number):
        self.number = number


app = Flask(__name__)


@app.get("/label")
def label():
    layout = request.args["layout"]
    parcel = Parcel(17)
    return {"label": ("No. {} " + layout).format(parcel.number)}  # sink
