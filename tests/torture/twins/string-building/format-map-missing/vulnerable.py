"""`str.format_map` asks the mapping for each field, with `__missing__` for the keys it does not have."""
# kind: xss
# drive: flask GET /greet?who={value}
from flask import Flask, request

app = Flask(__name__)


class Labels(dict):
    def __missing__(self, key):
        return request.args.get(key, "")


@app.get("/greet")
def greet():
    labels = Labels(site="Bookshop")
    page = "<h1>{site}</h1><p>Welcome, {who}!</p>".format_map(labels)
    return page  # sink
