"""A plain jinja2 `Environment` does not escape."""
# kind: xss
# drive: flask GET /card?name={value}
from flask import Flask, request
from jinja2 import Environment

app = Flask(__name__)
env = Environment(trim_blocks=True)
CARD = env.from_string("<div class='card'>{{ name }}</div>")


@app.route("/card")
def card():
    return CARD.render(name=request.args["name"])  # sink
