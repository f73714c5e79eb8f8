"""The value is compared in Python."""
# kind: xpath
# drive: flask GET /user?login={value}
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)
USERS = ET.fromstring("<users><user login='abc'/></users>")


@app.route("/user")
def user():
    login = request.args["login"]
    found = [user for user in USERS.findall("./user[@login]") if user.get("login") == login]  # sink
    return {"users": len(found)}
