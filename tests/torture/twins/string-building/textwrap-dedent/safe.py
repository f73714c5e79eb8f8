"""`textwrap.dedent` and `indent` keep the text; `textwrap.shorten` to a tiny width leaves the placeholder only."""
# kind: sql
# drive: flask GET /notes?about={value}
# benign: milk and bread
import sqlite3
import textwrap

from flask import Flask, request

app = Flask(__name__)


@app.get("/notes")
def notes():
    about = request.args["about"]
    about = textwrap.shorten(about + " and so much more", width=2, placeholder="")
    statement = textwrap.dedent(
        f"""
        SELECT 1
        WHERE 'milk' = '{about if len(about) > 2 else ""}'
        """
    )
    return {"rows": sqlite3.connect("notes.db").execute(statement).fetchall()}  # sink
