"""`json.loads(json.dumps(x))` is an equal text."""
# kind: sql
# drive: flask POST /sensors json:{"sensor": "{value}"}
# benign: 4
import json
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/sensors")
def sensor():
    message = json.loads(json.dumps(request.get_json()))
    sensor_id = message["sensor"]
    db = sqlite3.connect("sensors.db")
    return {"readings": db.execute(f"SELECT * FROM readings WHERE sensor = {sensor_id}").fetchall()}  # sink
