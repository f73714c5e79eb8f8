"""`codecs.encode(text, "rot13")` changes letters only."""
# kind: sql
# drive: flask GET /riddle?answer={value}
import codecs
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/riddle")
def riddle():
    answer = request.args["answer"]
    stored = codecs.encode(answer.encode(), "hex").decode()
    rows = sqlite3.connect("riddles.db").execute("SELECT 1 WHERE 'png' = '" + stored + "'")  # sink
    return {"right": rows.fetchone() is not None}
