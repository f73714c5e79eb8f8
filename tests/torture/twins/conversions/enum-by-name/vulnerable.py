"""`getattr` with the given text as default hands the text back."""
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
    order = Order[wanted].value if wanted in Order.__members__ else wanted
    db = sqlite3.connect("people.db")
    return {"leaves": db.execute("SELECT * FROM leaves ORDER BY " + order).fetchall()}  # sink
