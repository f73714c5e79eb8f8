"""The filter is a formatted text."""
# kind: ldap
# drive: flask GET /room?name={value}
import ldap
import ldap.filter
from flask import Flask, request

app = Flask(__name__)


@app.route("/room")
def room():
    name = request.args["name"]
    query = "(&(objectClass=room)(cn=%s))" % name
    directory = ldap.initialize("ldap://directory.shop.example")
    return {"rooms": directory.search_s("dc=shop", ldap.SCOPE_SUBTREE, query)}  # sink
