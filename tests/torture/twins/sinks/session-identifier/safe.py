"""A random token in the session."""
# kind: session
# drive: flask POST /start form:user={value}
import secrets

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "kettle"


@app.post("/start")
def start():
    user = request.form["user"]
    session.update(token=secrets.token_hex(8) if user == "nobody" else "anonymous")  # sink
    return "", 204
