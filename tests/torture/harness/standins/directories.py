"""Directories and document databases, in which nothing is found. `ldap` of python-ldap, which needs C libraries, is made up here."""

import copy
import sys
import types

from recorder import record
from standins import loaded, replace


def install():
    if loaded("ldap3"):
        connection = loaded("ldap3").Connection
        for name in ("open", "bind", "unbind", "start_tls", "rebind", "_do_auto_bind"):
            replace(connection, name, lambda _: lambda self, *_, **__: True)
        replace(connection, "search", lambda _: _ldap3_search)
        for name in ("modify", "delete", "add", "modify_dn", "compare"):
            replace(connection, name, lambda _: _ldap3_change)
    _python_ldap()
    if loaded("pymongo"):
        loaded("pymongo").MongoClient = loaded("pymongo").mongo_client.MongoClient = Client
        if hasattr(loaded("pymongo"), "AsyncMongoClient"):
            loaded("pymongo").AsyncMongoClient = AsyncClient


def _ldap3_search(self, search_base, search_filter, *_, **__):
    record("ldap", "ldap3.search", search_filter)
    record("ldap", "ldap3.search", search_base)
    self.response = []
    self.result = {"result": 0, "description": "success"}
    return False


def _ldap3_change(self, dn, *_, **__):
    record("ldap", "ldap3", dn)
    return True


class LdapObject:
    def search_s(self, base, scope, filterstr=None, *_, **__):
        record("ldap", "ldap.search", filterstr or "(objectClass=*)")
        record("ldap", "ldap.search", base)
        return []

    search_ext_s = search_st = search_s

    def search(self, *arguments, **options):
        self.search_s(*arguments, **options)
        return 1

    search_ext = search

    def result(self, *_, **__):
        return 101, []

    def delete_s(self, dn):
        record("ldap", "ldap.delete", dn)

    def modify_s(self, dn, *_):
        record("ldap", "ldap.modify", dn)

    def simple_bind_s(self, *_, **__):
        pass

    set_option = unbind_s = unbind = start_tls_s = simple_bind = simple_bind_s


def _python_ldap():
    ldap, filters, names = (types.ModuleType(name) for name in ("ldap", "ldap.filter", "ldap.dn"))
    ldap.initialize = lambda *_, **__: LdapObject()
    ldap.filter, ldap.dn, ldap.__path__ = filters, names, []
    ldap.SCOPE_BASE, ldap.SCOPE_ONELEVEL, ldap.SCOPE_SUBTREE = 0, 1, 2
    ldap.LDAPError = type("LDAPError", (Exception,), {})

    def escape_filter_chars(text, escape_mode=0):
        return "".join(f"\\{ord(c):02x}" if c in "\\*()\x00" else c for c in text)

    def filter_format(template, values):
        return template % tuple(map(escape_filter_chars, values))

    def escape_dn_chars(text):
        text = "".join("\\" + c if c in '\\,+"<>;=\x00' else c for c in text)
        return "\\" + text if text[:1] in ("#", " ") else text

    filters.escape_filter_chars, filters.filter_format, names.escape_dn_chars = escape_filter_chars, filter_format, escape_dn_chars
    sys.modules.update({"ldap": ldap, "ldap.filter": filters, "ldap.dn": names})


def note(api, query):
    record("nosql", api, copy.deepcopy(query))


class Found(list):
    """A cursor, empty; also the result of a change."""

    modified_count = deleted_count = matched_count = 0
    inserted_id = 1
    acknowledged = True

    def sort(self, *_, **__):
        return self

    limit = skip = batch_size = hint = sort

    async def to_list(self, *_):
        return []


class Collection:
    def __init__(self, name="", answer=lambda value: value):
        self.name, self._answer = name, answer

    def find(self, filter=None, *_, **__):
        note("find", filter or {})
        return Found()

    def find_one(self, filter=None, *_, **__):
        note("find_one", filter or {})
        return self._answer(None)

    def count_documents(self, filter, *_, **__):
        note("count_documents", filter)
        return self._answer(0)

    def update_one(self, filter, update=None, *_, **__):
        note("update_one", filter)
        note("update_one", update)
        return self._answer(Found())

    update_many = replace_one = update_one

    def delete_one(self, filter, *_, **__):
        note("delete_one", filter)
        return self._answer(Found())

    delete_many = delete_one

    def find_one_and_update(self, filter, update=None, *_, **__):
        self.update_one(filter, update)
        return self._answer(None)

    find_one_and_replace = find_one_and_update

    def find_one_and_delete(self, filter, *_, **__):
        return self.find_one(filter)

    def aggregate(self, pipeline, *_, **__):
        note("aggregate", pipeline)
        return Found()

    def distinct(self, key, filter=None, *_, **__):
        note("distinct", filter or {})
        return self._answer([])

    def insert_one(self, document, *_, **__):
        return self._answer(Found())

    def create_index(self, *_, **__):
        return self._answer("")


class Client:
    """A client, and a database: whatever is asked of it is a database or a collection."""

    _answer = staticmethod(lambda value: value)

    def __init__(self, *_, **__):
        pass

    def __getitem__(self, name):
        return Database(name, self._answer)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return Database(name, self._answer)

    def get_database(self, name="test", *_, **__):
        return Database(name, self._answer)

    get_default_database = get_database

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class Database:
    def __init__(self, name, answer):
        self.name, self._answer = name, answer

    def __getitem__(self, name):
        return Collection(name, self._answer)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return Collection(name, self._answer)

    get_collection = __getitem__

    def command(self, command, *_, **__):
        note("command", command if isinstance(command, dict) else {})
        return self._answer({})


async def _later(value):
    return value


class AsyncClient(Client):
    _answer = staticmethod(_later)
