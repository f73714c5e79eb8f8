"""`queryStringParameters` of the event come with the request."""
# kind: sql
# drive: lambda {"queryStringParameters": {"name": "{value}"}}
import json
import sqlite3


def handler(event, context):
    name = event["queryStringParameters"]["name"]
    db = sqlite3.connect("people.db")
    rows = db.execute("SELECT * FROM people WHERE name = '" + name + "'").fetchall()  # sink
    return {"statusCode": 200, "body": json.dumps(rows)}
