"""A comprehension's variable is one variable per comprehension: closures made there see its last value."""
# kind: code
# drive: flask POST /each form:x={value}
# benign: 1
from flask import Flask, request

app = Flask(__name__)


@app.post("/each")
def each():
    sources = ["1 + 1", request.form["x"]]
    readers = [lambda: source for source in sources]
    return {"value": str(eval(readers[0]()))}  # sink
