"""`Enum[x]` raises for what is not the name of a member."""
# kind: sql
# drive: flask GET /leaves?order={value}
# benign: DATE
import enum
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Order(enum.Enum):
    DATE = "starts_on"
    PERSON = "employee"


@app.route("/leaves")
def leaves():
    wanted = request.args["order"]
    order = Order[wanted].value if wanted in Order.__members__ else Order.DATE.value
    db = sqlite3.connect("people.db")
    return {"leaves": db.execute("SELECT * FROM leaves ORDER BY " + order).fetchall()}  # sink
