"""`:title` is filled by the driver."""
# kind: sql
# drive: flask POST /films form:title={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/films")
def film():
    values = {"title": request.form["title"], "year": 1999}
    cursor = sqlite3.connect("films.db").cursor()
    cursor.execute("SELECT * FROM films WHERE title = :title AND year = :year", values)  # sink
    return {"films": cursor.fetchall()}
