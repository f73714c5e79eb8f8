"""Request data in LDAP filters and names."""

import ldap
import ldap.dn
from flask import Flask, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)
GROUPS = {"staff": "(group=staff)", "guests": "(group=guests)"}


@app.get("/people")
def people():
    name = request.args["name"]
    directory = ldap.initialize("ldaps://directory.example.org")
    directory.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(uid={name})")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data becomes part of this LDAP filter or name: its sender decides what is found; escape it
    directory.search_ext("ou=" + request.args["unit"] + ",dc=example", ldap.SCOPE_SUBTREE, filterstr="(uid=*)")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data becomes part of this LDAP filter or name: its sender decides what is found; escape it
    found = "(&(objectClass=person)(cn=%s))" % name
    return directory.search_st("dc=example,dc=org", ldap.SCOPE_SUBTREE, found)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this LDAP filter or name: its sender decides what is found; escape it


@app.get("/members")
def members():
    connection = Connection(Server("directory.example.org"))
    connection.search("dc=example,dc=org", "(mail={})".format(request.form["mail"]))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data becomes part of this LDAP filter or name: its sender decides what is found; escape it
    connection.delete("uid=" + request.form["uid"] + ",dc=example,dc=org")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data becomes part of this LDAP filter or name: its sender decides what is found; escape it
    return connection.extend.standard.paged_search(search_base="dc=example", search_filter="(cn=" + request.form["name"] + ")")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this LDAP filter or name: its sender decides what is found; escape it


# What is right for a name is wrong for a filter.
@app.get("/escaped")
def escaped_otherwise():
    directory = ldap.initialize("ldaps://directory.example.org")
    return directory.search_s("dc=org", ldap.SCOPE_SUBTREE, f"(uid={ldap.dn.escape_dn_chars(request.args['uid'])})")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data becomes part of this LDAP filter or name: its sender decides what is found; escape it


# Silent: escaped, constants, numbers, and a fixed choice.
@app.get("/safe")
def safe():
    name = request.args["name"]
    directory = ldap.initialize("ldaps://directory.example.org")
    directory.search_s(f"ou={ldap.dn.escape_dn_chars(name)},dc=org", ldap.SCOPE_SUBTREE, "(uid=anna)", [name])
    directory.search_s("dc=org", ldap.SCOPE_SUBTREE, ldap.filter.filter_format("(uid=%s)", [name]))
    Connection(Server("directory.example.org")).search("dc=org", f"(uid={escape_filter_chars(name)})")
    directory.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(uidNumber={int(name)})")
    directory.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, GROUPS[name])
    directory.simple_bind_s("uid=anna,dc=example,dc=org", request.form["password"])


# Silent: not from a request, and other searches.
def from_elsewhere(directory, name, index):
    directory.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(uid={name})")
    return index.search("books", request.args["q"])
