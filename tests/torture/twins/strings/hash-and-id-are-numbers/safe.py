"""`hash` and `id` give numbers, whatever text they are given."""
# kind: path
# drive: flask GET /thumb?name={value}
# benign: cat
from flask import Flask, request

app = Flask(__name__)


@app.get("/thumb")
def thumb():
    name = request.args["name"]
    key = str(abs(hash(name)))
    try:
        return {"size": len(open(key + ".png").read())}  # sink
    except OSError:
        return "no thumbnail", 404
