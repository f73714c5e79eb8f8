"""The second argument of `exec_driver_sql` is bound by the driver."""
# kind: sql
# drive: flask POST /hive form:queen={value}
from flask import Flask, request
from sqlalchemy import create_engine

app = Flask(__name__)
engine = create_engine("sqlite://")


@app.post("/hive")
def hive():
    queen = request.form["queen"]
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM hives WHERE queen = ?", (queen,))  # sink
    return "", 204
