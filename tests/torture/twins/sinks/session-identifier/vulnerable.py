"""A user's name in the session that nobody checked."""
# kind: session
# drive: flask POST /start form:user={value}
import secrets

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "kettle"


@app.post("/start")
def start():
    user = request.form["user"]
    session.update(user=user.lower())  # sink
    return "", 204
