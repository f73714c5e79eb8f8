"""What came with the request is kept as if it had been found out."""
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
    session["role"] = role  # sink
    return "", 204
