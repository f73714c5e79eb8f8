"""Parentheses and asterisks in a value change an LDAP filter."""
# kind: ldap
# drive: flask GET /phone?name={value}
import ldap
from flask import Flask, request
from ldap.filter import escape_filter_chars

app = Flask(__name__)


@app.get("/phone")
def phone():
    name = request.args["name"]
    directory = ldap.initialize("ldap://directory.example")
    found = directory.search_s("dc=example", ldap.SCOPE_SUBTREE, f"(&(objectClass=person)(cn={name}))")  # sink
    return {"phones": len(found)}
