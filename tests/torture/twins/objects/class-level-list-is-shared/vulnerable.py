"""A list made in the class body is one list for all instances; one made in `__init__` belongs to its instance."""
# kind: sql
# drive: flask GET /album?photo={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Album:
    photos = []

    def add(self, photo):
        self.photos.append(photo)


@app.get("/album")
def album():
    Album().add(request.args["photo"])
    other = Album()
    other.add("sea")
    text = ",".join(other.photos)
    db = sqlite3.connect("albums.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'sea' = '{text}'").fetchall()}  # sink
