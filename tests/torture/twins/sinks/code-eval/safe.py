"""`ast.literal_eval` reads literals only."""
# kind: code
# drive: flask GET /calc?sum={value}
# benign: 1
import ast

from flask import Flask, request

app = Flask(__name__)


@app.route("/calc")
def calc():
    text = request.args["sum"]
    return {"result": str(ast.literal_eval(text))}  # sink
