"""A named placeholder and a dictionary."""
# kind: sql
# drive: flask POST /vet form:pet={value}
import psycopg
from flask import Flask, request

app = Flask(__name__)


@app.post("/vet")
def vet():
    pet = request.form["pet"]
    with psycopg.connect("dbname=vet") as connection:
        found = connection.execute("SELECT * FROM visits WHERE pet = %(pet)s", {"pet": pet})  # sink
        return {"visits": found.fetchall()}
