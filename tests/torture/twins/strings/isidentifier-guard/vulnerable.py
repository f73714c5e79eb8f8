"""`str.isidentifier` is true only of letters, digits and underscores that do not begin with a digit."""
# kind: code
# drive: flask GET /chart?metric={value}
# benign: speed
# payload: § = 1; __import__('os').system('§') #
from flask import Flask, request

app = Flask(__name__)


@app.get("/chart")
def chart():
    metric = request.args["metric"]
    if not metric.strip():
        return "no such metric", 400
    charts = {}
    exec(f"series_{metric} = []", {}, charts)  # sink
    return charts
