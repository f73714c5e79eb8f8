"""`exec` runs statements, with whatever names."""
# kind: code
# drive: flask POST /macro form:body={value}
from flask import Flask, request

app = Flask(__name__)


@app.post("/macro")
def macro():
    body = request.form["body"]
    names = {"result": None}
    exec(body, names)  # sink
    return {"result": names["result"]}
