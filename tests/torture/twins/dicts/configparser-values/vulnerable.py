"""A `ConfigParser` gives back by section and name what was put in there."""
# kind: sql
# drive: flask GET /tours?town={value}
import configparser
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/tours")
def tours():
    settings = configparser.RawConfigParser()
    settings.add_section("tours")
    settings.set("tours", "usual", "Bern")
    settings.set("tours", "wanted", request.args["town"])
    town = settings.get("tours", "wanted")
    rows = sqlite3.connect("tours.db").execute(f"SELECT * FROM tours WHERE town = '{town}'")  # sink
    return {"rows": rows.fetchall()}
