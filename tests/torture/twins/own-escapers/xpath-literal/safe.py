"""The literal gets the kind of quotes that the text does not have."""
# kind: xpath
# drive: flask GET /song?title={value}
from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)
SONGS = etree.fromstring("<songs><song title='abc'/></songs>")


def literal(text):
    return "'" + text.replace("'", "") + "'"


@app.route("/song")
def song():
    found = SONGS.xpath("//song[@title=" + literal(request.args["title"]) + "]")  # sink
    if not found:
        abort(404)
    return {"songs": len(found)}
