"""What `finally` assigns holds however the body ended."""
# kind: sql
# drive: flask GET /final?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/final")
def final():
    word = "tea"
    try:
        word = request.args["v"]
        int(word)
    except ValueError:
        app.logger.debug("no number")
    finally:
        word = "tea"
    db = sqlite3.connect("final.db")
    return {"rows": db.execute("SELECT 1 WHERE 'tea' = '" + word + "'").fetchall()}  # sink
