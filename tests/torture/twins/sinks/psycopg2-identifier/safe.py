"""`sql.Identifier` quotes a name, `sql.SQL` takes it as it stands."""
# kind: sql
# drive: flask GET /report?column={value}
import psycopg2
from flask import Flask, request
from psycopg2 import sql

app = Flask(__name__)


@app.get("/report")
def report():
    column = request.args["column"]
    with psycopg2.connect("dbname=shop") as connection, connection.cursor() as cursor:
        cursor.execute(sql.SQL("SELECT {} FROM sales").format(sql.Identifier(column)))  # sink
        return {"rows": cursor.fetchall()}
