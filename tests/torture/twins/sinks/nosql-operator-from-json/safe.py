"""`str` makes a text of whatever came."""
# kind: nosql
# drive: flask POST /login json:{"user": "{value}"}
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient("mongodb://localhost")["shop"]["users"]


@app.post("/login")
def login():
    name = str(request.get_json()["user"])
    return {"found": users.find_one({"name": name}) is not None}  # sink
