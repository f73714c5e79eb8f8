"""`sql.SQL` takes its text as it is."""
# kind: sql
# drive: flask GET /dump?table={value}
import psycopg2
from flask import Flask, request
from psycopg2 import sql

app = Flask(__name__)


@app.route("/dump")
def dump():
    table = request.args["table"]
    cursor = psycopg2.connect("dbname=shop").cursor()
    cursor.execute(sql.SQL("SELECT * FROM {}").format(sql.SQL(table)))  # sink
    return {"rows": cursor.fetchall()}
