"""Only one of two ways to the query goes past the check."""
# kind: sql
# drive: flask GET /flights?to={value}
# benign: OSL
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/flights")
def flights():
    to = request.args["to"]
    if "day" in request.args:
        if not to.isalpha():
            abort(400)
        day = int(request.args["day"])
        condition = f"airport = '{to}' AND day = {day}"
    else:
        condition = f"airport = '{to}'"
    db = sqlite3.connect("flights.db")
    return {"flights": db.execute("SELECT number FROM flights WHERE " + condition).fetchall()}  # sink
