"""`!r` writes line ends as `\\n`."""
# kind: log
# drive: flask POST /pay form:card={value}
from flask import Flask, request

app = Flask(__name__)


@app.post("/pay")
def pay():
    card = request.form["card"]
    app.logger.error(f"card {card!r} refused")  # sink
    return "", 402
