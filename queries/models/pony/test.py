from pony.orm import Database, Required, raw_sql

db = Database()


class User(db.Entity):
    name = Required(str)


db.select("SELECT name FROM User")
#         ^^^^^^^^^^^^^^^^^^^^^^^ sink sql
db.execute(sql="DELETE FROM User WHERE id = $id")
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
User.select_by_sql("SELECT * FROM User")
#                  ^^^^^^^^^^^^^^^^^^^^ sink sql
User.select(lambda u: raw_sql("u.name LIKE 'a%'"))
#                             ^^^^^^^^^^^^^^^^^^ sink sql

# No SQL.
db.commit()
User.get(name="x")
