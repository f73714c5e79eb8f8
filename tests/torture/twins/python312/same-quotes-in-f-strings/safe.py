"""A replacement field may use the quotes that the f-string itself is written with."""
# kind: sql
# drive: flask GET /quotes?city={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/quotes")
def quotes():
    row = {"city": request.args["city"], "country": "Norway"}
    statement = f"SELECT 1 WHERE 'Norway' = '{row["country"]}'"
    return {"rows": sqlite3.connect("quotes.db").execute(statement).fetchall()}  # sink
