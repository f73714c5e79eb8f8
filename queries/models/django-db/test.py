from django.db import connection, connections, models
from django.db.models.expressions import RawSQL

from shop.models import Order


class User(models.Model):
    name = models.TextField()


with connection.cursor() as cursor:
#    ^^^^^^^^^^^^^^^^^^^ returns django.db.backends.utils.CursorWrapper
    cursor.execute("SELECT 1")
    #              ^^^^^^^^^^ sink sql
    cursor.executemany(sql="INSERT INTO users VALUES (%s)", param_list=[("a",)])
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
    cursor.callproc("refresh")
    #               ^^^^^^^^^ sink sql

User.objects.raw("SELECT * FROM user")
#               ^^^^^^^^^^^^^^^^^^^^^^ sink sql
#                ^^^^^^^^^^^^^^^^^^^^ sink sql
User.objects.filter(name="x").extra(where=["name = %s"], params=["x"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns django.db.models.QuerySet
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns django.db.models.QuerySet
#                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
#                                         ^^^^^^^^^^^^^ sink sql
Order.objects.raw("SELECT * FROM orders")
#                ^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
Order.objects.filter(total=1).extra(select={"big": "total > 1"}, order_by=["big"])
#                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
Order.objects.annotate(value=RawSQL("SELECT 1", []))
#                                   ^^^^^^^^^^ sink sql
with connection.schema_editor() as editor:
    editor.execute("DROP TABLE users")
    #              ^^^^^^^^^^^^^^^^^^ sink sql

# No SQL.
cursor.fetchall()
User.objects.filter(name="x")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns django.db.models.QuerySet
