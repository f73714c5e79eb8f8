"""Methods do not see the variables of the class body by bare name: they see the module's."""
# kind: sql
# drive: flask GET /classbody?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

order = "1"


@app.get("/classbody")
def classbody():
    class Query:
        order = request.args["v"]

        def text(self):
            return "SELECT 1 WHERE '1' = '" + order + "'"

    rows = sqlite3.connect("body.db").execute(Query().text())  # sink
    return {"rows": rows.fetchall()}
