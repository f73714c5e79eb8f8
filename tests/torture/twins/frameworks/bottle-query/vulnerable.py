"""Bottle's `request.query` has the fields of a query as attributes."""
# kind: path
# drive: bottle GET /notes?file={value}
# file: notes/abc
import os.path

from bottle import request, route


@route("/notes")
def notes():
    name = request.query.file
    with open(os.path.join("notes", name)) as file:  # sink
        return {"text": file.read()}
