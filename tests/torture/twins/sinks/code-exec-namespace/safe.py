"""The value is one of the names, not the program."""
# kind: code
# drive: flask POST /macro form:body={value}
from flask import Flask, request

app = Flask(__name__)


@app.post("/macro")
def macro():
    body = request.form["body"]
    names = {"result": None, "body": body}
    exec("result = body.upper()", names)  # sink
    return {"result": names["result"]}
