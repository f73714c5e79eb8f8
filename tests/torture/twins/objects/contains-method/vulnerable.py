"""`in` calls `__contains__`, which may say anything."""
# kind: code
# drive: flask POST /rules form:rule={value}
# benign: 1
from flask import Flask, request

app = Flask(__name__)


class Rules:
    def __init__(self, *known):
        self.known = known

    def __contains__(self, rule):
        return bool(rule)


@app.post("/rules")
def rules():
    rule = request.form["rule"]
    if rule not in Rules("1", "2"):
        return "unknown rule", 400
    return {"value": str(eval(rule))}  # sink
