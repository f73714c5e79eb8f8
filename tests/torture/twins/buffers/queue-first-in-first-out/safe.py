"""A `Queue` gives its items back in the order in which they were put."""
# kind: sql
# drive: flask GET /mailbox?subject={value}
import queue
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/mailbox")
def mailbox():
    box = queue.Queue()
    box.put("greetings")
    box.put(request.args["subject"])
    subject = box.get()
    db = sqlite3.connect("mail.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'greetings' = '{subject}'").fetchall()}  # sink
