"""A literal pattern compares with `==`: the text `"1"` does not match the number 1."""
# kind: code
# drive: flask POST /op json:{"op": "{value}"}
# benign: 1
from flask import Flask, request

app = Flask(__name__)


@app.post("/op")
def op():
    source = request.get_json()["op"]
    match source:
        case 1 | 2:
            source = "1 + 1"
        case str():
            source = "2 + 2"
    return {"value": str(eval(str(source)))}  # sink
