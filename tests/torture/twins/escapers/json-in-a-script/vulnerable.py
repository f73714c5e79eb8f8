"""`json.dumps` leaves `</script>` as it is."""
# kind: xss
# drive: flask GET /map?place={value}
import json

from flask import Flask, request

app = Flask(__name__)


@app.route("/map")
def place():
    data = json.dumps({"place": request.args["place"]}).replace("\u2028", "\\u2028")
    return "<script>draw(" + data + ")</script>"  # sink
