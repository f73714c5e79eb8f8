"""What the body did before it raised stays done."""
# kind: sql
# drive: flask GET /draft?text={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/draft")
def draft():
    draft = {"text": "empty"}
    try:
        draft["words"] = draft["missing"]
        draft["text"] = request.args["text"]
    except KeyError:
        pass
    rows = sqlite3.connect("drafts.db").execute(f"SELECT 1 WHERE 'empty' = '{draft['text']}'")  # sink
    return {"rows": rows.fetchall()}
