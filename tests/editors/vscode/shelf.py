import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("shelf.db")


def cleaned(text):
    return text.strip()


def find(name):
    query = f"SELECT * FROM shelf WHERE name = '{name}'"
    return db.execute(query).fetchall()


@app.get("/")
def view():
    wanted = request.args["names"]
    rows = []
    for name in wanted.split(","):
        rows += find(cleaned(name))
    return rows
