#- app/accounts.py
"""SQL with values in it, as sqlite3 runs it."""

import html
import os
import sqlite3
from contextlib import closing

TABLE = "users"
connection = sqlite3.connect("app.db")


def find(name):
    cursor = connection.cursor()
    cursor.execute("SELECT * FROM users WHERE name = ?", (name,))
    return cursor.fetchone()


def find_by_percent(name):
    return connection.execute("SELECT * FROM users WHERE name = ?", (name,)).fetchone()


def find_by_format(user_id):
    cursor = connection.cursor()
    cursor.execute("SELECT id, name FROM users WHERE id = ?", (user_id,))
    return cursor.fetchall()


def find_by_plus(name, age):
    connection.cursor().execute("SELECT * FROM users WHERE name = ? AND age > ?", (name, age))


def rename(user_id, name):
    sql = "UPDATE users SET name = ? WHERE id = ?"
    with closing(connection.cursor()) as cursor:
        cursor.execute(sql, (name, user_id))


def search(text, only_active):
    query = "SELECT * FROM users WHERE 1 = 1"
    if only_active:
        query += " AND active = 1"
    query += " AND bio LIKE '%" + text + "%'"
    return connection.execute(query)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter


def insert(name, age):
    connection.execute(f"INSERT INTO {TABLE} (name, age) VALUES ('{name}', {age})")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter


def several(ids):
    connection.execute("SELECT * FROM users WHERE id IN (%s)" % ",".join(ids))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter


def between(low, high):
    connection.execute("SELECT * FROM users WHERE age BETWEEN ? AND ?", (low, high))


def script(name):
    connection.executescript(
    #^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter
        f"""
        BEGIN;
        DELETE FROM users WHERE name = '{name}';
        COMMIT;
        """
    )


def report(year):
    rows = connection.execute(
        "SELECT month, sum(total) "
        "FROM orders "
        "WHERE year = ? "
        "GROUP BY month",
        (year,)
    )
    return list(rows)


# What is harmless in HTML or in an address is still read by the database.
def escaped(user_id, path):
    connection.execute("SELECT * FROM files WHERE name = ?", (os.path.basename(path),))
    connection.execute("SELECT * FROM users WHERE id = ?", (html.escape(user_id),))


# Names and clauses: no value, and no parameter can stand there.
def count(table):
    return connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list, or quote it as the driver can


def ordered(column):
    return connection.execute("SELECT * FROM users ORDER BY " + column)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list, or quote it as the driver can


def filtered(clauses, values):
    return connection.execute("SELECT * FROM users WHERE " + " AND ".join(clauses), values)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list, or quote it as the driver can


# Silent: the values are parameters.
def bound(name, ids):
    connection.execute("SELECT * FROM users WHERE name = ?", (name,))
    connection.execute("SELECT * FROM users WHERE name = :name", {"name": name})
    connection.execute(f"SELECT * FROM {TABLE} WHERE name = ?", (name,))
    connection.execute("SELECT * FROM users WHERE id IN (%s)" % ",".join("?" * len(ids)), ids)
    connection.execute(f"SELECT * FROM users WHERE id IN ({','.join(['?'] * len(ids))})", ids)
    connection.execute("SELECT * FROM users WHERE id IN ({})".format(", ".join("?" for _ in ids)), ids)
    placeholders = ", ".join(map(lambda _: "?", ids))
    connection.execute(f"SELECT * FROM users WHERE id IN ({placeholders})", ids)


# Silent: all of it is the program's own.
def constant(descending):
    order = "DESC" if descending else "ASC"
    connection.execute("SELECT * FROM users WHERE kind = '" + "admin" + "' ORDER BY id " + order)
    connection.execute("INSERT INTO settings (name, value) VALUES ('theme', '{}')")
    status = "active"
    connection.execute(f"SELECT * FROM users WHERE status = '{status}'")


# Silent: a number has no syntax.
def numbers(user_id, limit):
    connection.execute("SELECT * FROM users WHERE id = %d" % user_id)
    connection.execute(f"SELECT * FROM users WHERE id = {int(user_id)}")
    connection.execute(f"SELECT * FROM users WHERE id > {len(limit)}")


# Silent: no parameter can stand there.
def settings(version, schema):
    connection.execute(f"PRAGMA user_version = {version}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list, or quote it as the driver can
    connection.execute(f"ATTACH DATABASE '{schema}' AS other")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list, or quote it as the driver can


# Silent: prose, logs and names that only look like it.
def prose(log, name, agent):
    log.info(f"SELECT the user from the list where name = '{name}'")
    print("DELETE FROM users WHERE name = '%s'" % name)
    agent.execute(f"Please insert the key into slot = {name}")
    raise ValueError(f"could not select {name} from the table")
#- app/postgres.py
"""PostgreSQL drivers."""

import asyncpg
import psycopg
import psycopg2
from psycopg2 import sql
from psycopg2.extras import RealDictCursor, execute_values


def old_driver(dsn, name):
    connection = psycopg2.connect(dsn)
    with connection.cursor(cursor_factory=RealDictCursor) as cursor:
        cursor.execute("SELECT * FROM users WHERE name = %s", (name,))
        cursor.execute("SELECT * FROM users WHERE title ILIKE %s", (f"%{name}%",))
        return cursor.fetchall()


def new_driver(dsn, age):
    with psycopg.connect(dsn) as connection:
        connection.execute("SELECT * FROM users WHERE age > %s", (age,))


async def with_await(dsn, name):
    connection = await asyncpg.connect(dsn)
    await connection.execute("DELETE FROM users WHERE name = $1", name)
    return await connection.fetchrow(f"SELECT * FROM users WHERE name = '{name}' AND age > $1", 18)
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter


async def with_pool(name):
    pool = await asyncpg.create_pool("postgres://db/app")
    async with pool.acquire() as connection:
        return await connection.fetch("SELECT id FROM users WHERE name = $1", name)


# Silent: psycopg quotes names itself, and values are bound.
def composed(cursor, table, column, name, rows):
    cursor.execute(sql.SQL("SELECT * FROM {} WHERE {} = %s").format(sql.Identifier(table), sql.Identifier(column)), (name,))
    cursor.execute("SELECT * FROM users WHERE name = %s", (name,))
    cursor.execute("SELECT * FROM users WHERE name = %(name)s", {"name": name})
    execute_values(cursor, "INSERT INTO users (name) VALUES %s", rows)


def numbered(connection, columns, values):
    marks = ", ".join(f"${i}" for i in range(len(values)))
    return connection.execute(f"INSERT INTO users ({', '.join(columns)}) VALUES ({marks})", *values)


def joined(cursor, alias, name):
    cursor.execute(f"SELECT * FROM users u JOIN orders {alias} ON u.id = {alias}.user_id WHERE u.name = %s", (name,))
#- app/models.py
"""SQLAlchemy and Django."""

from django.db import connection
from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import Session

engine = create_engine("postgresql://db/app")


def by_text(name):
    with engine.connect() as conn:
        return conn.execute(text("SELECT * FROM users WHERE name = :name").bindparams(name=name))


def part_of_a_statement(session: Session, name):
    return session.query(User).filter(text("name = '%s'" % name))
    #                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter


def raw(name):
    with engine.begin() as conn:
        conn.exec_driver_sql("DELETE FROM users WHERE name = '%s'" % name)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter


def django_cursor(name):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE app_user SET active = 0 WHERE name = %s", (name,))


# Silent: bound, or no string at all.
def bound(session: Session, name, column):
    session.execute(text("SELECT * FROM users WHERE name = :name"), {"name": name})
    session.execute(text("SELECT * FROM users WHERE name = :name").bindparams(name=name))
    session.execute(select(User).where(User.name == name))
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM app_user WHERE name = %s", [name])


# Only in the strict profile: looks into the catalogue for a table or a sequence of the program's own.
def estimated(model):
    with connection.cursor() as cursor:
        cursor.execute("select reltuples from pg_class where relname='%s'" % model._meta.db_table)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A name is looked up in the catalogue of the database here; if it is not the program's own, pass it as a parameter
        cursor.execute(f"SELECT column_name FROM information_schema.columns WHERE table_name = '{model._meta.db_table}'")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A name is looked up in the catalogue of the database here; if it is not the program's own, pass it as a parameter
        cursor.execute("""SELECT setval('"{0}_{1}_seq"', coalesce(max("{1}"), 1)) FROM "{0}" """.format(model._meta.db_table, "id"))
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A name is looked up in the catalogue of the database here; if it is not the program's own, pass it as a parameter
        return cursor.fetchone()


# Silent: a helper of the program's own makes a literal of the value.
def measured(session: Session, table, least):
    session.execute(text(f"SELECT count(*) FROM shipments WHERE origin = {literal_string(table)}"))
    session.execute(text("SELECT {least}::numeric > 0".format(least=quote_literal(least))))


def literal_string(value):
    return "'" + value.replace("'", "''") + "'"


#- app/unknown.py
"""The driver is somebody else's business, but this is SQL."""
import datetime


def with_cursor(cursor, name):
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter


def with_session(db, user_id):
    db.session.execute("DELETE FROM users WHERE id = " + user_id)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter


class Repository:
    def rename(self, user_id, name):
        self.conn.execute("UPDATE users SET name = '%s' WHERE id = %s" % (name, user_id))
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter

    async def load(self, name):
        return await self.pool.fetchrow(f"SELECT * FROM users WHERE name = '{name}'")
        #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter


# Who runs it is not known either.
class Table:
    def rename(self, name):
        self.execute("UPDATE tables SET name = '%s'" % name)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): A value becomes part of this SQL and can change what it does; pass it as a parameter


# Silent: names, clauses, placeholders of any style, and things that are not run.
def silent(self, cursor, name, table, column, ph, pool, rows):
    cursor.execute(f"SELECT * FROM {table} WHERE {column} = %s", (name,))
    cursor.execute(f"SELECT * FROM {table}")
    cursor.execute("SELECT * FROM users WHERE id = {}".format(ph), (name,))
    cursor.execute(f"SELECT * FROM users WHERE {column} = :{column}", {column: name})
    cursor.execute(f"ALTER TABLE {table} ADD COLUMN meta jsonb DEFAULT '{{}}'")
    cursor.execute(f"CREATE USER {name} WITH PASSWORD '{name}'")
    pool.submit(f"SELECT * FROM users WHERE name = '{name}'")
    self.queries.append(f"SELECT * FROM users WHERE name = '{name}'")


# With parameters, the holes of a text that has no placeholder hold the placeholders.
class Index:
    def find(self, word, names):
        a = self.db.arg
        self.db.cursor.execute("SELECT id FROM words WHERE word = %s" % a, (word,))
        self.cursor.execute("SELECT %s_id FROM %ss WHERE %s_key = %s" % (self.name, self.name, self.name, self.db.arg), (word,))
        self.cursor.execute(f"DELETE FROM words WHERE id = {a}", parameters=names)
        self.cursor.execute("SELECT id FROM words WHERE word = %s" % a)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter
        self.cursor.execute("SELECT id FROM words WHERE kind = " + a + " AND word = ?", (word,))
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it as a parameter


# What the clock says is digits and dashes.
def touch(cursor):
    now = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None)
    cursor.execute(f"UPDATE users SET seen = '{now}', day = '{now.date()}', at = '{now.isoformat()}'")
    cursor.execute(f"UPDATE users SET seen = '{now._replace(tzinfo=None)}'")


#- tests/test_users.py
"""Silent: what a test makes up."""


def test_find(cursor, name):
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
