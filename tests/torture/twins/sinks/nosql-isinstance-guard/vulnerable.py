"""Not being a list does not keep an object out."""
# kind: nosql
# drive: flask POST /token json:{"token": "{value}"}
from flask import Flask, abort, request
from pymongo import MongoClient

app = Flask(__name__)
tokens = MongoClient().auth.tokens


@app.post("/token")
def token():
    given = request.get_json().get("token")
    if isinstance(given, list):
        abort(400)
    tokens.delete_many({"token": given})  # sink
    return "", 204
