"""What is kept is what the program found out."""
# kind: session
# drive: flask POST /become form:role={value}
# benign: admin
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "kettle"
ROLES = {"admin": 9, "guest": 1}


@app.post("/become")
def become():
    role = request.form["role"]
    session["level"] = 1 if role in ROLES else 0  # sink
    return "", 204
