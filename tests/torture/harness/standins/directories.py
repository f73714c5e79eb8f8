"""LDAP: ldap3 without a server, and a module `ldap` with what python-ldap documents, which needs libraries of the system."""

import sys
import types

from recorder import record
from standins import loaded


def install():
    if loaded("ldap3"):
        _ldap3(loaded("ldap3"))
    ldap = types.ModuleType("ldap")
    ldap.SCOPE_BASE, ldap.SCOPE_ONELEVEL, ldap.SCOPE_SUBTREE = 0, 1, 2
    ldap.LDAPError = type("LDAPError", (Exception,), {})
    for name in ("NO_SUCH_OBJECT", "INVALID_CREDENTIALS", "SERVER_DOWN", "FILTER_ERROR"):
        setattr(ldap, name, type(name, (ldap.LDAPError,), {}))
    ldap.OPT_REFERRALS, ldap.OPT_PROTOCOL_VERSION, ldap.VERSION3 = 8, 17, 3
    ldap.set_option = lambda *_: None
    ldap.initialize = ldap.open = lambda *_, **__: _Directory()
    ldap.filter = types.ModuleType("ldap.filter")
    ldap.filter.escape_filter_chars = _escape
    ldap.filter.filter_format = lambda template, values: template % tuple(map(_escape, values))
    ldap.dn = types.ModuleType("ldap.dn")
    ldap.dn.escape_dn_chars = _escape_dn
    sys.modules.setdefault("ldap", ldap)
    sys.modules.setdefault("ldap.filter", ldap.filter)
    sys.modules.setdefault("ldap.dn", ldap.dn)


def _escape(text, escape_mode=0):
    for char, code in (("\\", "5c"), ("*", "2a"), ("(", "28"), (")", "29"), ("\0", "00")):
        text = text.replace(char, "\\" + code)
    return text


def _escape_dn(text):
    text = text.replace("\\", "\\\\")
    for char in ',+"<>;=':
        text = text.replace(char, "\\" + char)
    text = text.replace("\0", "\\\0")
    if text.endswith(" "):
        text = text[:-1] + "\\ "
    return "\\" + text if text[:1] in ("#", " ") else text


class _Directory:
    def search_s(self, base, scope, filterstr="(objectClass=*)", attrlist=None, attrsonly=0):
        record("ldap", "ldap.search_s", base)
        record("ldap", "ldap.search_s", filterstr)
        return []

    def search_ext_s(self, base, scope, filterstr="(objectClass=*)", *_, **__):
        return self.search_s(base, scope, filterstr)

    search_st = search_ext_s

    def search(self, base, scope, filterstr="(objectClass=*)", *_, **__):
        self.search_s(base, scope, filterstr)
        return 1

    search_ext = search

    def result(self, *_, **__):
        return 101, []

    def simple_bind_s(self, who="", cred=""):
        record("ldap", "ldap.simple_bind_s", who or "")
        return 97, [], 1, []

    simple_bind = bind_s = simple_bind_s

    def unbind_s(self):
        pass

    unbind = start_tls_s = unbind_s

    def delete_s(self, dn):
        record("ldap", "ldap.delete_s", dn)

    def modify_s(self, dn, *_):
        record("ldap", "ldap.modify_s", dn)

    add_s = modify_s

    def set_option(self, *_):
        pass


def _ldap3(ldap3):
    connection = ldap3.Connection

    def init(self, server, user=None, password=None, *_, **__):
        self.server, self.user, self.bound = server, user, True
        self.result, self.response = {"result": 0, "description": "success"}, []

    connection.__init__ = init
    ldap3.Server.__init__ = lambda self, host="", *_, **__: setattr(self, "host", host)
    connection.entries = property(lambda self: [])
    connection.__enter__ = lambda self: self
    connection.__exit__ = lambda self, *_: None
    for name in ("open", "bind", "unbind", "rebind", "start_tls"):
        setattr(connection, name, lambda self, *_, **__: True)

    def search(self, search_base, search_filter, *_, **__):
        record("ldap", "ldap3.search", search_base)
        record("ldap", "ldap3.search", search_filter)
        return False

    def change(self, dn, *_, **__):
        record("ldap", "ldap3", dn)
        return True

    connection.search = search
    for name in ("modify", "delete", "add", "modify_dn", "compare"):
        setattr(connection, name, change)
