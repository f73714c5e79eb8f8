"""A replacement field may index its argument: `{row[city]}` looks up the string key `city`."""
# kind: sql
# drive: flask GET /weather?city={value}
# benign: Oslo
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/weather")
def weather():
    row = {"city": request.args["city"], "country": "Norway"}
    query = "SELECT 1 WHERE 'Oslo' = '{row[country]}'".format(row=row)
    db = sqlite3.connect("weather.db")
    return {"rows": db.execute(query).fetchall()}  # sink
