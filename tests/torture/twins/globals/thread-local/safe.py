"""A `threading.local` holds its attributes per thread."""
# kind: sql
# drive: flask GET /local?v={value}
import sqlite3
import threading

from flask import Flask, request

app = Flask(__name__)

state = threading.local()


def store(value):
    state.word = value


@app.get("/local")
def local():
    state.word = "tea"
    worker = threading.Thread(target=store, args=(request.args["v"],))
    worker.start()
    worker.join()
    rows = sqlite3.connect("local.db").execute(f"SELECT 1 WHERE 'tea' = '{state.word}'")  # sink
    return {"rows": rows.fetchall()}
