"""Line ends become blanks before the header is set."""
# kind: header
# drive: flask GET /export?name={value}
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/export")
def export():
    name = request.args["name"]
    name = " ".join(name.splitlines())
    return Response("a;b", mimetype="text/csv", headers={"Content-Disposition": f'attachment; filename="{name}.csv"'})  # sink
