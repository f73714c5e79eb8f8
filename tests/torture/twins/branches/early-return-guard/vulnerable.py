"""An arm that returns does not go on to what follows the statement."""
# kind: sql
# drive: flask GET /plan?name={value}
# benign: basic
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/plan")
def plan():
    name = request.args["name"]
    if name not in ("basic", "family", "team"):
        message = "no such plan"
        app.logger.info(message)
    row = sqlite3.connect("plans.db").execute(f"SELECT 1 WHERE 'basic' = '{name}'").fetchone()  # sink
    return {"plan": row}
