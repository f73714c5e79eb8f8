import sqlalchemy as sa
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import create_engine, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import Session, sessionmaker

engine = create_engine("sqlite://")
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.engine.Engine
db = SQLAlchemy()
Local = sessionmaker(engine)
#       ^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.orm.SessionFactory


def find(sql):
    with engine.connect() as connection:
    #    ^^^^^^^^^^^^^^^^ returns sqlalchemy.engine.Connection
        connection.execute(text(sql))
        #                  ^^^^^^^^^ sink sql
        #                       ^^^ sink sql
        connection.exec_driver_sql(sql)
        #                          ^^^ sink sql
    with Session(engine) as session:
    #    ^^^^^^^^^^^^^^^ returns sqlalchemy.orm.Session
        session.execute(sa.text(sql), {"id": 1})
        #               ^^^^^^^^^^^^ sink sql
        #                       ^^^ sink sql
        session.scalars(statement=sql)
        #                         ^^^ sink sql
    with Local() as session:
        session.scalar(sql)
    db.session.execute(sql)
    #^^^^^^^^^ returns sqlalchemy.orm.Session
    #                  ^^^ sink sql
    db.engine.execute(sql)
    #^^^^^^^^ returns sqlalchemy.engine.Engine
    #                 ^^^ sink sql


async def find_later(sql):
    async with create_async_engine("sqlite+aiosqlite://").connect() as connection:
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.ext.asyncio.AsyncEngine
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.ext.asyncio.AsyncConnection
        await connection.execute(sql)
        #                        ^^^ sink sql


def look_alikes(session, sql, user):
    session.execute(sql)
    db.session.add(user)
    #^^^^^^^^^ returns sqlalchemy.orm.Session
    engine.dispose()
