import sqlalchemy as sa
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import create_engine, select, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import Session, sessionmaker

engine = create_engine("postgresql://db/app")
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.engine.Engine
with engine.connect() as connection:
#    ^^^^^^^^^^^^^^^^ returns sqlalchemy.engine.Connection
    connection.execute(text("SELECT 1"))
    #                  ^^^^^^^^^^^^^^^^ sink sql
    #                       ^^^^^^^^^^ sink sql
    connection.exec_driver_sql("SELECT 1")
    #                          ^^^^^^^^^^ sink sql

Maker = sessionmaker(engine)
#       ^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.orm.sessionmaker
with Maker() as made:
    made.execute(sa.text("SELECT 1"))
    #            ^^^^^^^^^^^^^^^^^^^ sink sql
    #                    ^^^^^^^^^^ sink sql
with Session(engine) as session:
#    ^^^^^^^^^^^^^^^ returns sqlalchemy.orm.Session
    session.scalar(select(1))
    #              ^^^^^^^^^ sink sql

db = SQLAlchemy()
db.session.execute(text("SELECT 1"))
#^^^^^^^^^ returns sqlalchemy.orm.Session
#                  ^^^^^^^^^^^^^^^^ sink sql
#                       ^^^^^^^^^^ sink sql


async def load():
    async with create_async_engine("postgresql+asyncpg://db/app").begin() as later:
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.ext.asyncio.AsyncEngine
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.ext.asyncio.AsyncConnection
        await later.execute(text("SELECT 1"))
        #                   ^^^^^^^^^^^^^^^^ sink sql
        #                        ^^^^^^^^^^ sink sql


# No SQL.
session.commit()
engine.dispose()
