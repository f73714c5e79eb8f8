"""`compile` of the value, run afterwards."""
# kind: code
# drive: flask GET /rule?if={value}
from flask import Flask, request

app = Flask(__name__)


@app.route("/rule")
def rule():
    condition = request.args["if"]
    code = compile(condition, "<rule>", "eval")  # sink
    return {"holds": bool(eval(code, {"condition": condition, "abc": True, "always": True}))}
