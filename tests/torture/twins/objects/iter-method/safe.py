"""`for` and `list` use `__iter__`."""
# kind: sql
# drive: flask GET /playlist?song={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Playlist:
    def __init__(self, *songs):
        self.songs = songs

    def __iter__(self):
        return iter(str(len(song)) for song in self.songs)


@app.get("/playlist")
def playlist():
    text = "/".join(Playlist("Waltz", request.args["song"]))
    cursor = sqlite3.connect("music.db").cursor()
    cursor.execute("SELECT 1 WHERE 'Waltz' = '" + text + "'")  # sink
    return {"rows": cursor.fetchall()}
