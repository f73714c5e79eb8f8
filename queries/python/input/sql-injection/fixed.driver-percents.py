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


#- polls/urls.py
import sqlite3

import tornado.web
from django.urls import path, re_path
from django.views import View


def run(condition):
    return sqlite3.connect("polls.db").execute("SELECT text FROM polls WHERE " + condition).fetchall()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter


# Silent: what runs this is given numbers and slugs only.
def run_plain(condition):
    return sqlite3.connect("polls.db").execute("SELECT text FROM polls WHERE " + condition).fetchall()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter


def by_name(request, question_id):
    return run("id = " + question_id)


def by_number(request, question_id):
    return run_plain("id = " + question_id)


def by_year(request, year):
    return run_plain("year = " + year)


def by_any_year(request, year):
    return run("year = " + year)


def helper(request, year):
    return run_plain("year = " + year)


class Questions(View):
    def get(self, request, slug):
        return run_plain("id = '" + slug + "'")


class Story(tornado.web.RequestHandler):
    def get(self, number, title_id):
        run_plain("id = " + number)
        run("title = " + title_id)


urlpatterns = [
    path("polls/<str:question_id>/", by_name, name="by-name"),
    path("polls/<int:question_id>/", by_number),
    re_path(r"^polls/(?P<year>[0-9]{4})/$", by_year),
    re_path(r"^polls/(?P<year>[^/]+)/all/$", by_any_year),
    path("questions/<slug>/", Questions.as_view()),
]
application = tornado.web.Application([(r"/story/([0-9]+)/(.*)", Story)])


#- wines/app.py
import sqlite3
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException

app = FastAPI()


class Sorting:
    def __init__(self, sort: str = "name", limit: int = 10):
        self.sort = sort
        self.limit = limit


class Checked:
    def __init__(self, sort: str = "name"):
        self.sort = sort if sort in ("name", "year") else "name"


def paging(skip: str = "0", limit: int = 100):
    return {"skip": skip, "limit": limit}


def region(name: str = "all"):
    yield name


def known(name: str):
    if not name.isalnum():
        raise HTTPException(400)


def run(rest):
    return sqlite3.connect("wines.db").execute("SELECT * FROM wines " + rest).fetchall()


@app.get("/wines")
def wines(sorting: Sorting = Depends(), page: dict = Depends(paging)):
    db = sqlite3.connect("wines.db")
    db.execute("SELECT * FROM wines ORDER BY " + sorting.sort)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data names a table, a column or an order in this SQL: its sender can read other data with it; choose it from a fixed list
    db.execute(f"SELECT * FROM wines LIMIT {page['limit']} OFFSET {page['skip']}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter
    db.execute(f"SELECT * FROM wines LIMIT {sorting.limit}")
    db.execute(f"SELECT * FROM wines LIMIT {page['limit']}")


@app.get("/checked")
def checked(sorting: Annotated[Checked, Depends()], where: Annotated[str, Depends(region)]):
    db = sqlite3.connect("wines.db")
    db.execute("SELECT * FROM wines ORDER BY " + sorting.sort)
    db.execute("SELECT * FROM wines WHERE region = '" + where + "'")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter


def chosen(colour: str = "red"):
    def each():
        yield colour

    return {"colour": colour, "all": each}


@app.get("/coloured")
def coloured(choice: Annotated[dict, Depends(chosen)]):
    sqlite3.connect("wines.db").execute("SELECT * FROM wines WHERE colour = '" + choice["colour"] + "'")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter


@app.get("/sized")
def sized(size=10):
    sqlite3.connect("wines.db").execute("SELECT * FROM wines LIMIT " + size)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter


@app.get("/known", dependencies=[Depends(known)])
def with_check(name: str, other: str):
    db = sqlite3.connect("wines.db")
    db.execute("SELECT * FROM wines WHERE name = '" + name + "'")
    db.execute("SELECT * FROM wines WHERE name = '" + other + "'")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter

#- cellar/app.py
import enum
import sqlite3
from typing import Annotated, Literal, Optional

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field, field_validator

router = APIRouter(prefix="/cellar")


class Colour(enum.Enum):
    RED = "red"


class Wanted(BaseModel):
    table: Literal["wines", "regions"]
    limit: int
    years: list[int]
    after: Optional[int]
    colour: Colour
    code: str = Field(..., pattern="^[a-z]+$")
    name: str
    loose: str
    strict: str

    @field_validator("loose")
    @classmethod
    def stripped(cls, value):
        return value.strip()

    @field_validator("strict")
    @classmethod
    def letters_only(cls, value):
        if not value.isalpha():
            raise ValueError("letters only")
        return value


# What a model refuses does not come here.
@router.post("/wines")
def wanted(wanted: Wanted):
    db = sqlite3.connect("wines.db")
    db.execute(f"SELECT * FROM {wanted.table}")
    db.execute(f"SELECT * FROM wines LIMIT {wanted.limit}")
    db.execute(f"SELECT * FROM wines WHERE year = {wanted.years[0]}")
    db.execute(f"SELECT * FROM wines WHERE year > {wanted.after}")
    db.execute(f"SELECT * FROM wines WHERE colour = '{wanted.colour.value}'")
    db.execute(f"SELECT * FROM {wanted.code}")
    db.execute(f"SELECT * FROM {wanted.strict}")
    db.execute(f"SELECT * FROM {wanted.name}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data names a table, a column or an order in this SQL: its sender can read other data with it; choose it from a fixed list
    db.execute(f"SELECT * FROM {wanted.loose}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data names a table, a column or an order in this SQL: its sender can read other data with it; choose it from a fixed list


@router.get("/ordered")
def ordered(
    by: Annotated[str, Query(max_length=20)],
    on: Annotated[str, Query(pattern="^[a-z]+$")],
    of: str = Query("year", regex=r"^\w+$"),
):
    db = sqlite3.connect("wines.db")
    db.execute("SELECT * FROM wines ORDER BY " + on)
    db.execute("SELECT * FROM wines ORDER BY " + of)
    db.execute("SELECT * FROM wines ORDER BY " + by)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data names a table, a column or an order in this SQL: its sender can read other data with it; choose it from a fixed list
