"""`parse_qs(urlencode(x))` gives the values back, each as a list."""
# kind: sql
# drive: flask GET /forward?ref={value}
import sqlite3
from urllib.parse import parse_qs, urlencode

from flask import Flask, request

app = Flask(__name__)


@app.get("/forward")
def forward():
    query = urlencode({"ref": request.args["ref"], "source": "mail"})
    fields = parse_qs(query)
    ref = fields["source"][0]
    db = sqlite3.connect("campaigns.db")
    return {"hits": db.execute(f"SELECT 1 WHERE 'spring' = '{ref}'").fetchall()}  # sink
