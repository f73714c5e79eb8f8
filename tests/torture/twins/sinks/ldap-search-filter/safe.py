"""`filter_format` escapes what it puts in."""
# kind: ldap
# drive: flask GET /room?name={value}
import ldap
import ldap.filter
from flask import Flask, request

app = Flask(__name__)


@app.route("/room")
def room():
    name = request.args["name"]
    query = ldap.filter.filter_format("(&(objectClass=room)(cn=%s))", [name])
    directory = ldap.initialize("ldap://directory.shop.example")
    return {"rooms": directory.search_s("dc=shop", ldap.SCOPE_SUBTREE, query)}  # sink
