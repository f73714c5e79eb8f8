"""`json.loads` of digits with `parse_int` kept is a number when asked by `int`."""
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
    sensor_id = int(message["sensor"])
    db = sqlite3.connect("sensors.db")
    return {"readings": db.execute(f"SELECT * FROM readings WHERE sensor = {sensor_id}").fetchall()}  # sink
