"""A field compared with the text."""
# kind: nosql
# drive: flask GET /older?than={value}
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
people = MongoClient().registry.people


@app.route("/older")
def older():
    than = request.args["than"]
    count = people.count_documents({"born": {"$lt": than}})  # sink
    return {"count": count}
