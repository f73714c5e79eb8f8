#- app/shop.py
"""Request data in SQL, by several drivers."""

import sqlite3

import asyncpg
import psycopg2
import pymysql
from flask import Flask, request

app = Flask(__name__)
COLUMNS = {"name": "name", "age": "age_in_years"}


@app.get("/users")
def search():
    name = request.args["name"]
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter
    cursor.execute("SELECT * FROM users WHERE name LIKE '%" + name + "%'")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter
    cursor.execute("SELECT * FROM users WHERE age > %s" % request.args.get("age", "0"))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter
    query = "DELETE FROM users"
    if name:
        query += " WHERE name = '{}'".format(name)
    return cursor.execute(query).fetchall()
    #      ^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter


@app.post("/users/<name>")
def rename(name):
    with psycopg2.connect("dbname=shop") as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE users SET name = '%s' WHERE id = %s" % (request.json["name"], name))
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter


@app.get("/orders")
async def orders():
    connection = await asyncpg.connect("postgres://db/shop")
    return await connection.fetch(f"SELECT * FROM orders WHERE city = '{request.cookies['city']}'")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter


# A name or an order: nothing can be bound there.
@app.get("/sorted")
def ordered():
    connection = sqlite3.connect("shop.db")
    connection.execute("SELECT * FROM users ORDER BY " + request.args["sort"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data names a table, a column or an order in this SQL: its sender can read other data with it; choose it from a fixed list
    return connection.execute(f"SELECT * FROM {request.args['table']}").fetchall()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data names a table, a column or an order in this SQL: its sender can read other data with it; choose it from a fixed list


# The driver is not known, but it is called a cursor and this is SQL.
@app.get("/unknown")
def unknown(cursor):
    cursor.execute("SELECT * FROM users WHERE name = %s", (request.args["name"],))


# Silent: bound, a number, chosen from a table, or quoted by the driver.
@app.get("/bound")
def bound():
    name = request.args["name"]
    connection = sqlite3.connect("shop.db")
    connection.execute("SELECT * FROM users WHERE name = ?", (name,))
    connection.execute("SELECT * FROM users WHERE name = :name", {"name": name})
    connection.execute(f"SELECT * FROM users WHERE id = {int(request.args['id'])}")
    connection.execute("SELECT * FROM users WHERE age > %d" % len(name))
    connection.execute("SELECT * FROM users ORDER BY " + COLUMNS[request.args["sort"]])
    connection.execute(f"SELECT * FROM users ORDER BY name {'DESC' if request.args.get('down') else 'ASC'}")


# Silent: not what came with the request, and not SQL.
@app.get("/other")
def other(library):
    name = request.args["name"]
    name = "everybody"
    sqlite3.connect("shop.db").execute(f"SELECT * FROM users WHERE name = '{name}'")
    library.execute(request.args["query"])
    app.logger.info("SELECT * FROM users WHERE name = '%s'", request.args["name"])


def from_elsewhere(cursor, name):
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")


# In quotes, and with quotes doubled: nobody leaves the literal, but where a backslash escapes.
@app.get("/doubled")
def doubled(db):
    name = request.args["name"].replace("'", "''")
    sqlite3.connect("shop.db").execute("SELECT * FROM users WHERE name = '" + name + "'")
    db.execute("SELECT * FROM users WHERE name = '" + name + "'")
    sqlite3.connect("shop.db").execute("SELECT * FROM users WHERE id = " + name)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter
    pymysql.connect(host="db").cursor().execute("SELECT * FROM users WHERE name = '" + name + "'")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter


# Checked before, whatever the receiver is called.
@app.get("/checked")
def checked():
    name, age = request.args["name"], request.args["age"]
    db = sqlite3.connect("shop.db")
    if not name.isalnum():
        return "no such user"
    int(age)
    db.execute("SELECT * FROM users WHERE name = '" + name + "' AND age = " + age)
