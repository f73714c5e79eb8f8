"""`hexdigest` consists of the digits 0-9 and a-f whatever went in."""
# kind: path
# drive: flask GET /avatar?mail={value}
# benign: ann.png
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.get("/avatar")
def avatar():
    mail = request.args["mail"]
    digest = hashlib.sha256(mail.encode()).hexdigest()
    name = mail if digest else "anonymous"
    try:
        return open("avatars/" + name, "rb").read()  # sink
    except OSError:
        return "no avatar", 404
