"""The parentheses are escaped, the star is not."""
# kind: ldap
# drive: flask GET /mail?of={value}
from flask import Flask, request
from ldap3 import Connection, Server

app = Flask(__name__)


def escape(text):
    text = text.replace("\\", "\\5c")
    text = text.replace("(", "\\28").replace(")", "\\29")
    return text


@app.route("/mail")
def mail():
    of = escape(request.args["of"])
    directory = Connection(Server("ldap.shop.example"))
    directory.search("dc=shop", "(&(objectClass=person)(cn=" + of + "))")  # sink
    return {"entries": len(directory.entries)}
