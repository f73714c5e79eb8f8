"""Parentheses and asterisks in a value change an LDAP filter."""
# kind: ldap
# drive: flask GET /phone?name={value}
from flask import Flask, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)


@app.get("/phone")
def phone():
    name = request.args["name"]
    with Connection(Server("ldap://directory.example")) as connection:
        connection.search("dc=example", "(cn=" + name + ")", attributes=["telephoneNumber"])  # sink
        return {"phones": [entry.telephoneNumber for entry in connection.entries]}
