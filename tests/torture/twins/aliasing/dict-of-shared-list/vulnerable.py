"""A list that a dict holds is the same list that the name refers to."""
# kind: sql
# drive: flask GET /inbox?mail={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/inbox")
def inbox():
    mails = []
    folders = {"inbox": mails, "spam": []}
    folders["inbox"].append(request.args["mail"])
    mails.append("newsletter")
    db = sqlite3.connect("mails.db")
    return {"rows": db.execute("SELECT 1 WHERE 'newsletter' = '" + mails[0] + "'").fetchall()}  # sink
