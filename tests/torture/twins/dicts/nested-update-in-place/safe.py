"""A dict inside a dict is one object: changing it through the outer one changes it."""
# kind: sql
# drive: flask POST /address json:{"street": "{value}"}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/address")
def address():
    customer = {"address": {"street": "Elm"}, "billing": {"street": "Oak"}}
    customer["address"].update(request.get_json())
    street = customer["billing"]["street"]
    cursor = sqlite3.connect("crm.db").cursor()
    cursor.execute("SELECT 1 WHERE 'Oak' = '" + street + "'")  # sink
    return {"rows": cursor.fetchall()}
