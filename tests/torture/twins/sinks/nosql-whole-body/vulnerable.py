"""The whole body is the filter."""
# kind: nosql
# drive: flask POST /find json:{"sku": "{value}"}
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
client = MongoClient()


@app.post("/find")
def find():
    wanted = request.json
    found = client.shop.goods.find(wanted)  # sink
    return {"found": len(list(found))}
