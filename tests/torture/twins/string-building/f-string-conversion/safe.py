"""`!r` in an f-string writes the repr, where a line break becomes backslash n."""
# kind: log
# drive: flask POST /contact json:{"subject": "{value}"}
from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    subject = request.get_json()["subject"]
    app.logger.warning(f"new message {subject!r}")  # sink
    return {}, 201
