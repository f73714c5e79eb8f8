"""A comma between the statement and the tuple lets the driver fill `%s`."""
# kind: sql
# drive: flask GET /donors?city={value}
import psycopg2
from flask import Flask, request

app = Flask(__name__)


@app.route("/donors")
def donors():
    city = request.args.get("city")
    with psycopg2.connect("dbname=charity") as connection, connection.cursor() as cursor:
        cursor.execute("SELECT name FROM donors WHERE city = %s", (city,))  # sink
        return {"donors": cursor.fetchall()}
