"""SQL: sqlite3 runs for real, in memory; connections to other databases are such connections with another placeholder."""

import re
import sqlite3

from recorder import RECORDS, record
from standins import loaded, replace

MISSING = r"no such (table|column)|near|.*has no column"

_connect = sqlite3.connect
_name = 0
_anchor = None


def note(api, statement):
    text = statement.decode("utf-8", "replace") if isinstance(statement, (bytes, bytearray)) else str(statement)
    record("sql", api, text, anywhere=True)


class Cursor(sqlite3.Cursor):
    def execute(self, sql, *rest):
        note("sqlite3.execute", sql)
        return _tolerant(self, super().execute, sql, *rest)

    def executemany(self, sql, rows):
        note("sqlite3.executemany", sql)
        return _tolerant(self, super().executemany, sql, rows)

    def executescript(self, sql):
        note("sqlite3.executescript", sql)
        return _tolerant(self, super().executescript, sql)


class Connection(sqlite3.Connection):
    def cursor(self, factory=Cursor):
        return super().cursor(factory)

    def execute(self, sql, *rest):
        return self.cursor().execute(sql, *rest)

    def executemany(self, sql, rows):
        return self.cursor().executemany(sql, rows)

    def executescript(self, sql):
        return self.cursor().executescript(sql)


def _tolerant(cursor, call, *arguments):
    """Runs a statement; tables that the program did not ask for are empty, whatever columns they have."""
    try:
        return call(*arguments)
    except sqlite3.OperationalError as error:
        if re.match(MISSING, str(error)):
            sqlite3.Cursor.execute(cursor, "SELECT 1 WHERE 0")
            return cursor
        raise


def connect(database=":memory:", *_, **options):
    kept = {key: value for key, value in options.items() if key in ("isolation_level", "detect_types", "timeout")}
    made = _connect(
        f"file:torture{_name}?mode=memory&cache=shared", uri=True, check_same_thread=False, factory=Connection, **kept
    )
    return made


def install():
    import sqlite3.dbapi2

    sqlite3.connect = sqlite3.dbapi2.connect = connect
    for module in ("psycopg2", "psycopg", "pymysql", "MySQLdb", "mysql.connector", "pyodbc", "oracledb", "pymssql"):
        if loaded(module):
            loaded(module).connect = Foreign
    if loaded("psycopg"):
        loaded("psycopg").Connection.connect = Foreign
        loaded("psycopg").AsyncConnection.connect = _foreign_async
    if loaded("aiosqlite"):
        for owner in (loaded("aiosqlite").Connection, loaded("aiosqlite").Cursor):
            for name in ("execute", "executemany", "executescript", "execute_fetchall", "execute_insert"):
                replace(owner, name, _noting(f"aiosqlite.{name}"))
    if loaded("django.db.backends.utils"):
        _django()
    if loaded("sqlalchemy"):
        _sqlalchemy()
    if loaded("asyncpg"):
        loaded("asyncpg").connect = _foreign_async
        loaded("asyncpg").create_pool = ForeignAsync
    if loaded("pandas"):
        for name in ("read_sql", "read_sql_query"):
            replace(loaded("pandas"), name, _read_sql)


def _noting(api):
    def make(original):
        def execute(self, sql, *rest, **options):
            note(api, sql)
            return original(self, sql, *rest, **options)

        return execute

    return make


def _django():
    import django.db.models.expressions
    import django.db.models.query
    from django.db.utils import OperationalError

    wrapper = loaded("django.db.backends.utils").CursorWrapper

    def tolerant(original):
        def execute(self, sql, *rest):
            note("django.cursor.execute", sql)
            try:
                return original(self, sql, *rest)
            except OperationalError as error:
                if not re.match(MISSING, str(error)):
                    raise
                return original(self, "SELECT 1 WHERE 0")

        return execute

    replace(wrapper, "execute", tolerant)
    replace(wrapper, "executemany", _noting("django.cursor.executemany"))
    replace(wrapper, "callproc", _noting("django.cursor.callproc"))
    replace(django.db.models.query.QuerySet, "raw", _noting("QuerySet.raw"))
    replace(django.db.models.expressions.RawSQL, "__init__", _noting("RawSQL"))
    replace(django.db.models.query.QuerySet, "extra", _extra)


def _extra(original):
    def extra(self, select=None, where=None, params=None, tables=None, order_by=None, select_params=None):
        for text in [*(select or {}).values(), *(where or ()), *(tables or ()), *(order_by or ())]:
            note("QuerySet.extra", text)
        return original(self, select, where, params, tables, order_by, select_params)

    return extra


def _sqlalchemy():
    """Every engine is one for SQLite."""
    import sqlalchemy.engine.create
    import sqlalchemy.pool

    def creating(original):
        def create_engine(url, **options):
            for name in ("pool_size", "max_overflow", "pool_recycle", "pool_timeout"):
                options.pop(name, None)
            return original("sqlite://" if "+aiosqlite" not in str(url) else "sqlite+aiosqlite://", **options)

        return create_engine

    replace(sqlalchemy.engine.create, "create_engine", creating)
    sqlalchemy.engine.create_engine = sqlalchemy.create_engine = sqlalchemy.engine.create.create_engine
    asynchronous = loaded("sqlalchemy.ext.asyncio")
    if asynchronous:
        original = asynchronous.create_async_engine
        asynchronous.create_async_engine = lambda url, **options: original("sqlite+aiosqlite://", **options)


def _read_sql(original):
    def read(sql, *rest, **options):
        if not isinstance(sql, str):
            return original(sql, *rest, **options)
        record("sql", "pandas.read_sql", sql)
        return loaded("pandas").DataFrame()

    return read


def reset(program):
    global _name, _anchor
    _name += 1
    if _anchor is not None:
        _anchor.close()
    _anchor = _connect(f"file:torture{_name}?mode=memory&cache=shared", uri=True, check_same_thread=False)
    for fixture in program.fixtures:
        if re.match(r"\w+\s*\(", fixture):
            _anchor.execute(f"CREATE TABLE {fixture}")
        else:
            _anchor.execute(fixture)
    _anchor.commit()
    RECORDS.clear()


def plain(statement):
    """The text of a statement, also of one composed with `psycopg2.sql` or `psycopg.sql`."""
    if isinstance(statement, (bytes, bytearray)):
        return statement.decode("utf-8", "replace")
    kind = type(statement).__name__
    if isinstance(statement, str) or not type(statement).__module__.startswith("psycopg"):
        return str(statement)
    if kind == "Composed":
        return "".join(plain(part) for part in getattr(statement, "seq", None) or statement._obj)
    if kind == "SQL":
        return getattr(statement, "string", None) or statement._obj
    if kind == "Identifier":
        names = getattr(statement, "strings", None) or statement._obj
        return ".".join('"' + name.replace('"', '""') + '"' for name in names)
    if kind == "Literal":
        value = statement.wrapped if hasattr(statement, "wrapped") else statement._obj
        return "'" + str(value).replace("'", "''") + "'" if isinstance(value, str) else str(value)
    if kind == "Placeholder":
        return "%s"
    return str(statement)


class ForeignCursor:
    """A cursor of a database that is not there: all of its tables are empty."""

    rowcount = 0
    lastrowid = 1
    description = ()
    arraysize = 1

    def execute(self, statement, *_, **__):
        note("cursor.execute", plain(statement))
        return self

    def executemany(self, statement, *_, **__):
        note("cursor.executemany", plain(statement))
        return self

    def callproc(self, name, *_):
        note("cursor.callproc", name)

    def mogrify(self, statement, *_):
        return plain(statement).encode()

    def fetchone(self):
        return None

    def fetchall(self):
        return []

    def fetchmany(self, *_):
        return []

    def __iter__(self):
        return iter(())

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class Foreign:
    autocommit = False

    def __init__(self, *_, **__):
        pass

    def cursor(self, *_, **__):
        return ForeignCursor()

    def execute(self, statement, *_, **__):
        return ForeignCursor().execute(statement)

    def commit(self):
        pass

    rollback = close = begin = ping = commit

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class ForeignAsync:
    """A connection, cursor and pool for `async` code: awaiting it and entering it both give it."""

    rowcount = 0
    row_factory = None

    def __init__(self, *_, **__):
        pass

    def __await__(self):
        return self._self().__await__()

    async def _self(self):
        return self

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        return False

    def cursor(self, *_, **__):
        return ForeignAsync()

    acquire = connection = transaction = cursor

    def execute(self, statement, *_, **__):
        note("execute", plain(statement))
        return ForeignAsync()

    executemany = executescript = execute

    def fetch(self, statement, *_, **__):
        note("fetch", plain(statement))
        return _later([])

    execute_fetchall = fetch

    def fetchrow(self, statement, *_, **__):
        note("fetchrow", plain(statement))
        return _later(None)

    fetchval = fetchrow

    def fetchall(self):
        return _later([])

    fetchmany = fetchall

    def fetchone(self):
        return _later(None)

    def commit(self):
        return _later(None)

    rollback = close = release = commit

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


async def _later(value):
    return value


async def _foreign_async(*_, **__):
    return ForeignAsync()
