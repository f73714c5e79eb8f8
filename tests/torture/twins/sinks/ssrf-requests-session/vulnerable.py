"""`Session.request` takes the method first and the URL second."""
# kind: ssrf
# drive: flask POST /relay form:target={value}
# benign: https://good.example/in
import requests
from flask import Flask, request

app = Flask(__name__)
session = requests.Session()


@app.post("/relay")
def relay():
    target = request.form["target"]
    answer = session.request("POST", target, data={"event": "sold"})  # sink
    return {"status": answer.status_code}
