"""`join` builds the condition from the request."""
# kind: sql
# drive: flask GET /bikes?colour={value}
import mysql.connector
from flask import Flask, request

app = Flask(__name__)


@app.route("/bikes")
def bikes():
    conditions, values = ["sold = 0"], []
    if "colour" in request.args:
        conditions.append("colour = '" + request.args["colour"] + "'")
    cursor = mysql.connector.connect(database="bikes").cursor()
    cursor.execute("SELECT * FROM bikes WHERE " + " AND ".join(conditions), values)  # sink
    return {"bikes": cursor.fetchall()}
