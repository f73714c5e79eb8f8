"""`markupsafe.escape` returns the escaped text; the name keeps the old one."""
# kind: xss
# drive: flask POST /feedback form:message={value}
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.post("/feedback")
def feedback():
    message = request.form["message"]
    escape(message)
    return f"<p>Thank you for: {message}</p>"  # sink
