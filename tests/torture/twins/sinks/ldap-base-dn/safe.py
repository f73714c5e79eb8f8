"""`escape_dn_chars` escapes what has a meaning in a name."""
# kind: ldap
# drive: flask GET /unit/{value}/people
import ldap
from flask import Flask
from ldap.dn import escape_dn_chars

app = Flask(__name__)


@app.route("/unit/<unit>/people")
def people(unit):
    base = "ou=" + escape_dn_chars(unit) + ",dc=shop,dc=example"
    directory = ldap.initialize("ldap://directory.shop.example")
    return {"people": directory.search_s(base, ldap.SCOPE_ONELEVEL, "(objectClass=person)")}  # sink
