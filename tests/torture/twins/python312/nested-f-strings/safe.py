"""f-strings nest to any depth, with any quotes."""
# kind: xss
# drive: flask GET /nested?name={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/nested")
def nested():
    name = request.args["name"]
    return f"<p>{f"Dear {f"{len(name)}"},"}</p>"  # sink
