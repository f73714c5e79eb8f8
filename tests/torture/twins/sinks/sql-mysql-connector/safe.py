"""`join` builds the condition from constants, the values are bound."""
# kind: sql
# drive: flask GET /bikes?colour={value}
import mysql.connector
from flask import Flask, request

app = Flask(__name__)


@app.route("/bikes")
def bikes():
    conditions, values = ["sold = 0"], []
    if "colour" in request.args:
        conditions.append("colour = %s")
        values.append(request.args["colour"])
    cursor = mysql.connector.connect(database="bikes").cursor()
    cursor.execute("SELECT * FROM bikes WHERE " + " AND ".join(conditions), values)  # sink
    return {"bikes": cursor.fetchall()}
