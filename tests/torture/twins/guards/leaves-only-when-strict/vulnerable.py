"""The failing branch leaves only when a flag is set, and it is not."""
# kind: sql
# drive: flask GET /devices?vendor={value}
# benign: acme
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
app.config["STRICT"] = False


@app.route("/devices")
def devices():
    vendor = request.args["vendor"]
    if not vendor.isalnum():
        if app.config["STRICT"]:
            abort(400)
    db = sqlite3.connect("inventory.db")
    rows = db.execute("SELECT serial FROM devices WHERE vendor = '" + vendor + "'")  # sink
    return {"devices": rows.fetchall()}
