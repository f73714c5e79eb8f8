from peewee import SQL, Model, SqliteDatabase
from playhouse.db_url import connect

database = SqliteDatabase("app.db")


class User(Model):
    pass


database.execute_sql("SELECT 1")
#                    ^^^^^^^^^^ sink sql
connect("sqlite:///app.db").execute_sql(sql="SELECT 1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^ returns peewee.Database
#                                           ^^^^^^^^^^ sink sql
User.raw("SELECT * FROM user WHERE id = ?", 1)
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
User.select().where(SQL("name = ?", ["x"]))
#                       ^^^^^^^^^^ sink sql

# No SQL.
database.connect()
User.get_by_id(1)
