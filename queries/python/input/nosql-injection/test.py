"""Request data in queries of document and graph databases."""

import json

import boto3
from bson import ObjectId
from flask import Flask, request
from flask_pymongo import PyMongo
from neo4j import GraphDatabase
from pymongo import MongoClient

app = Flask(__name__)
mongo = PyMongo(app)
users = MongoClient().shop.users
driver = GraphDatabase.driver("neo4j://db")


@app.post("/login")
def login():
    data = request.get_json()
    user = users.find_one({"name": data["name"], "password": data["password"]})
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    mongo.db.orders.delete_many({"owner": request.json["owner"]})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    users.find(request.json)
    #^^^^^^^^^^^^^^^^^^^^^^^ high: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    users.aggregate([{"$match": {"name": request.json["name"]}}])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    users.find_one({"name": str(data["name"]), "password": data["password"]})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    body = json.loads(request.data)
    users.update_one({"name": body["name"]}, {"$set": {"seen": True}})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    return {"user": user}


@app.post("/others")
def others():
    data = request.get_json()
    name, mail = data["name"], data.get("mail")
    users.find_one({"name": name})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    users.find_one({"name": data.get("name"), "mail": data.get("mail", "")})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    users.delete_one({"active": True, "_id": request.json.get("id")})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    users.update_one({"_id": data["id"], "mail": mail}, {"$set": {"seen": True}})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    # No fix: what stands there is meant to be an operator, or may be one.
    users.find({"age": {"$gt": data["age"]}})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    users.find({"$or": data["choices"]})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    age = {"$gt": data["age"]}
    users.find({"age": age})
    #^^^^^^^^^^^^^^^^^^^^^^^ high: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    users.find({"name": build_filter(data["name"])})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    period = range_of(data["period"])
    users.find({"created": period})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    users.find({"name": FILTERS[data["name"]]})
    users.find(dict(name=data["name"]))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: This value is JSON of the request and can be a dict with operators such as `$ne` instead of a string: its sender decides what is found; make it a string
    return {}


# A string is enough where the database reads JavaScript or a language of queries.
@app.get("/search")
def search():
    name = request.args["name"]
    users.find({"$where": "this.name == '" + name + "'"})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of JavaScript that the database runs: its sender can read all documents; compare fields instead of `$where`
    if isinstance(name, str):
        users.find({"$where": "this.name == '" + name + "'"})
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of JavaScript that the database runs: its sender can read all documents; compare fields instead of `$where`
    with driver.session() as session:
        session.run(f"MATCH (u:User {{name: '{name}'}}) RETURN u")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this query: its sender can read or change other data; pass it as a parameter
    table = boto3.resource("dynamodb").Table("users")
    return table.scan(FilterExpression="age > " + request.args["age"])
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this query: its sender can read or change other data; pass it as a parameter


# Silent: text can be no dict, and what is made text, a number or an id is none.
@app.get("/safe")
def safe():
    name = request.args["name"]
    data = request.get_json()
    users.find_one({"name": name, "city": request.form["city"]})
    users.find_one({"name": str(data["name"])})
    city = str(data["city"])
    users.find_one({"name": f"{data['name']}", "city": city})
    users.find_one({"name": data["name"].strip()})
    if isinstance(data["mail"], str):
        users.find_one({"mail": data["mail"]})
    users.find_one({"name": {"$eq": data["name"]}})
    users.find_one({"age": int(data["age"])})
    users.insert_one({"name": data["name"]})
    users.find_one({"name": "anna"}, projection=data)
    with driver.session() as session:
        session.run("MATCH (u:User {name: $name}) RETURN u", name=name)
    table = boto3.resource("dynamodb").Table("users")
    return table.scan(FilterExpression="age > :age", ExpressionAttributeValues={":age": data["age"]})


# Silent: JSON of the program's own, and other things of the name.
def other(page, path):
    with open(path) as stream:
        users.find(json.load(stream))
    page.find(request.json["text"])
    return request.json["text"].find("x")
