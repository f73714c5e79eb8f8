"""`chr(ord(c))` is the character again."""
# kind: sql
# drive: flask GET /glyphs?text={value}
# benign: a
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/glyphs")
def glyphs():
    text = request.args["text"]
    key = "".join(chr(ord(letter)) for letter in text)
    db = sqlite3.connect("fonts.db")
    return {"glyph": db.execute("SELECT image FROM glyphs WHERE code = '" + key + "'").fetchone()}  # sink
