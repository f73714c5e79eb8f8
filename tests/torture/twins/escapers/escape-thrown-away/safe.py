"""The name gets the escaped text."""
# kind: xss
# drive: flask POST /feedback form:message={value}
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.post("/feedback")
def feedback():
    message = request.form["message"]
    message = escape(message)
    return f"<p>Thank you for: {message}</p>"  # sink
