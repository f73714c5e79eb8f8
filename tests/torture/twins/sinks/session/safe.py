"""What is in the session is taken for checked later on."""
# kind: session
# drive: flask POST /role json:{"role": "{value}"}
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(16)


@app.post("/role")
def role():
    wanted = request.get_json()["role"]
    session["role"] = "visitor"  # sink
    return {"role": wanted}
