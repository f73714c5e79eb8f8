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
    #                  ^^^^^^^^^^^^^^^^ sanitizer sql
    #                  ^^^^^^^^^^^^^^^^ sink sql
    #                       ^^^^^^^^^^ sink sql
    connection.exec_driver_sql("SELECT 1")
    #                          ^^^^^^^^^^ sink sql

Maker = sessionmaker(engine)
#       ^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.orm.sessionmaker
with Maker() as made:
    made.execute(sa.text("SELECT 1"))
    #            ^^^^^^^^^^^^^^^^^^^ sanitizer sql
    #            ^^^^^^^^^^^^^^^^^^^ sink sql
    #                    ^^^^^^^^^^ sink sql
with Session(engine) as session:
#    ^^^^^^^^^^^^^^^ returns sqlalchemy.orm.Session
    session.scalar(select(1))
    #              ^^^^^^^^^ returns sqlalchemy.sql.Select
    #              ^^^^^^^^^ sanitizer sql
    #              ^^^^^^^^^ sink sql

db = SQLAlchemy()
db.session.execute(text("SELECT 1"))
#^^^^^^^^^ returns sqlalchemy.orm.Session
#                  ^^^^^^^^^^^^^^^^ sanitizer sql
#                  ^^^^^^^^^^^^^^^^ sink sql
#                       ^^^^^^^^^^ sink sql


async def load():
    async with create_async_engine("postgresql+asyncpg://db/app").begin() as later:
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.ext.asyncio.AsyncEngine
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.ext.asyncio.AsyncConnection
        await later.execute(text("SELECT 1"))
        #                   ^^^^^^^^^^^^^^^^ sanitizer sql
        #                   ^^^^^^^^^^^^^^^^ sink sql
        #                        ^^^^^^^^^^ sink sql


query = session.query(User).filter(User.name == "x").order_by("name")
#       ^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.orm.Query
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.orm.Query
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.orm.Query
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
query.with_hint(User, "USE INDEX (name)").all()
#                     ^^^^^^^^^^^^^^^^^^ sink sql
session.execute(select(sa.literal_column("1")).prefix_with("HIGH_PRIORITY"))
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.sql.Select
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
#                      ^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
#                                        ^^^ sink sql
#                                                          ^^^^^^^^^^^^^^^ sink sql
session.execute(db.select(User).where(User.name == "x"))
#               ^^^^^^^^^^^^^^^ returns sqlalchemy.sql.Select
#               ^^^^^^^^^^^^^^^ sanitizer sql
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns sqlalchemy.sql.Select
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
sa.column("a + b", is_literal=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer sql
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql

# Quoted, or no SQL.
sa.column("name")
#^^^^^^^^^^^^^^^^ sanitizer sql
session.commit()
engine.dispose()
