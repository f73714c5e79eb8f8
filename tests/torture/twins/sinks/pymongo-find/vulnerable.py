"""A value of a MongoDB query that is an object may be an operator."""
# kind: nosql
# drive: flask POST /login json:{"user": "ann", "password": "{value}"}
from flask import Flask, abort, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient("mongodb://localhost")["shop"]["users"]


@app.post("/login")
def login():
    given = request.get_json()
    user = users.find_one({"name": str(given["user"]), "password": given["password"]})  # sink
    if user is None:
        abort(403)
    return {"name": user["name"]}
