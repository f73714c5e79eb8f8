"""Strings that SQLAlchemy takes as SQL."""

import sqlalchemy as sa
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import create_engine, func, literal_column, select, text
from sqlalchemy.orm import Session

app = Flask(__name__)
db = SQLAlchemy(app)
engine = create_engine("postgresql://db/shop")


class User(db.Model):
    name = db.Column(db.String)


@app.get("/users")
def search():
    name = request.args["name"]
    rows = db.session.execute(text("SELECT * FROM users WHERE name = :name").bindparams(name=name))
    db.session.query(User).filter(text("name = '%s'" % name)).all()
    #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; bind it as a parameter
    with engine.connect() as connection:
        connection.execute(sa.text("DELETE FROM users WHERE name = :name").bindparams(name=name))
        connection.exec_driver_sql("DELETE FROM users WHERE name = '%s'" % name)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; bind it as a parameter
        connection.execute(db.text("SELECT 1 WHERE 'a' = :name").bindparams(name=name))
    return list(rows)


# Before 2.0 a string was executed as it stands.
@app.get("/old")
def old():
    db.session.execute("SELECT * FROM users WHERE name = '%s'" % request.args["name"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; bind it as a parameter


# A name or a clause.
@app.get("/sorted")
def ordered():
    with Session(engine) as session:
        session.query(User).order_by(text(request.args["sort"] + " DESC")).all()
        #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes a name or a clause of this SQL: its sender can read other data with it; choose a column from a fixed list
        session.execute(select(User).order_by(literal_column(request.args["sort"] + " DESC")))
        #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes a name or a clause of this SQL: its sender can read other data with it; choose a column from a fixed list
        session.execute(select(User).with_hint(User, "USE INDEX (%s)" % request.args["index"]))
        #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; bind it as a parameter
        return session.execute(text("SELECT * FROM " + request.args["table"])).all()
        #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes a name or a clause of this SQL: its sender can read other data with it; choose a column from a fixed list


# Silent: bound, or an expression, which binds what is compared.
@app.get("/bound")
def bound():
    name = request.args["name"]
    with Session(engine) as session:
        session.execute(select(User).where(User.name.ilike(name)))
        session.scalars(select(User).filter_by(name=name).order_by(User.name))
        session.execute(text("SELECT * FROM users WHERE name = :name"), {"name": name})
        session.execute(text("SELECT * FROM users WHERE name = :name").bindparams(name=name))
        session.query(User).filter(User.name == name).all()
        session.query(User).filter(User.name.like("%" + name + "%")).all()
        session.query(User).filter_by(name=name).order_by(User.name).all()
        session.query(func.count(User.id)).filter(func.lower(User.name) == name).scalar()
        session.execute(text(f"SELECT * FROM users WHERE id = {int(name)}"))


# Silent: of unknown origin, which another rule is about.
def from_elsewhere(session: Session, name):
    session.execute(text(f"SELECT * FROM users WHERE name = '{name}'"))
#- app/attach.py
"""Only in the strict profile: quotes are doubled, and SQLite knows nothing else that ends a literal."""

from flask import Flask, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("sqlite://")


@app.post("/library")
def library():
    path = request.form["folder"] + "/books.db"
    with engine.begin() as connection:
        connection.execute(text("attach database '{}' as books".format(path.replace("'", "''"))))
        #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data stands in this SQL between quotes, with quotes in it doubled: that does for some databases only; bind it as a parameter
    return "ok"


#- old/requirements.txt
SQLAlchemy==1.2.7

#- old/app.py
"""Until 1.3 a text is taken as SQL; an expression binds its values there as well."""

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)


@app.post("/topics")
def topics():
    ids, name, order = request.form.getlist("id"), request.form["name"], request.form["order"]
    db.session.query(Topic).filter(Topic.id.in_(ids)).all()
    db.session.query(Topic).filter(Topic.name == name).all()
    db.session.query(Topic).filter("name = '" + name + "'").all()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; bind it as a parameter
    db.session.query(Topic).filter(f"age > 3 AND name = '{name}'").all()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; bind it as a parameter
    return "ok"
