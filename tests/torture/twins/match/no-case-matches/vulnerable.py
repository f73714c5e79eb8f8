"""When no case matches, the statement does nothing and names keep their values."""
# kind: sql
# drive: flask GET /colour?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/colour")
def colour():
    chosen = "grey"
    match request.args["name"]:
        case "red" | "green":
            chosen = "bright"
        case other:
            chosen = other
    rows = sqlite3.connect("paint.db").execute("SELECT 1 WHERE 'grey' = '" + chosen + "'")  # sink
    return {"rows": rows.fetchall()}
