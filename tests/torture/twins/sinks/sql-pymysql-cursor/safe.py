"""The name is an argument of `execute`."""
# kind: sql
# drive: flask GET /tracks/{value}
import pymysql
from flask import Flask

app = Flask(__name__)


@app.route("/tracks/<album>")
def tracks(album):
    connection = pymysql.connect(host="localhost", user="music", database="music")
    with connection.cursor() as cursor:
        cursor.execute("SELECT title FROM tracks WHERE album = %s", [album])  # sink
        return {"tracks": cursor.fetchall()}
