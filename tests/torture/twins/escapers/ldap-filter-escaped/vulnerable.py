"""`escape_rdn` is for names: `*` and parentheses stay."""
# kind: ldap
# drive: flask GET /phone?uid={value}
from flask import Flask, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars
from ldap3.utils.dn import escape_rdn

app = Flask(__name__)


@app.route("/phone")
def phone():
    uid = escape_rdn(request.args["uid"])
    directory = Connection(Server("ldap.shop.example"), auto_bind=True)
    directory.search("ou=people,dc=shop", f"(uid={uid})", attributes=["telephoneNumber"])  # sink
    return {"found": [str(entry) for entry in directory.entries]}
