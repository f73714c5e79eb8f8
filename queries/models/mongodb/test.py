from bson import ObjectId
from pymongo import MongoClient, UpdateOne

users = MongoClient().shop.users
users.find({"name": "anna"})
#         ^^^^^^^^^^^^^^^^^^ sink nosql
users.find_one({"_id": ObjectId("5f43a1e7c0a8b7a6d5e4f3c2")})
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink nosql
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer nosql
users.aggregate([{"$match": {"name": "anna"}}])
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink nosql
UpdateOne({"name": "anna"}, {"$set": {"age": 41}})
#         ^^^^^^^^^^^^^^^^ sink nosql


def anywhere(collection, User, page):
    collection.delete_many({"name": "anna"})
    #                     ^^^^^^^^^^^^^^^^^^ sink nosql
    collection.find({"name": "anna"})
    #              ^^^^^^^^^^^^^^^^^^ sink nosql
    User.objects(__raw__={"name": "anna"})
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^ sink nosql
    # Something else.
    page.find("h1")
    User.objects(name="anna")
    page.aggregate("sum")
