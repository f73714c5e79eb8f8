#- shop/views.py
"""SQL in views."""

from django.db import connection
from django.db.models import F
from django.db.models.expressions import RawSQL
from django.http import HttpRequest, JsonResponse

from shop.models import Order, User


def search(request):
    name = request.GET["name"]
    users = User.objects.raw("SELECT * FROM shop_user WHERE name = %s", [name])
    User.objects.raw("SELECT * FROM shop_user WHERE name = %s", [name])
    Order.objects.filter(paid=True).extra(where=["city = '" + request.POST["city"] + "'"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; pass it in `params`
    Order.objects.extra(select={"size": "length(%s)" % request.GET["column"]})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; pass it in `params`
    Order.objects.annotate(value=RawSQL("SELECT %s FROM prices" % request.GET["column"], []))
    #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this SQL: its sender can read or change the whole database; pass it in `params`
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM shop_user WHERE name = %s", [name])
    return JsonResponse({"users": list(users)})


def typed(incoming: HttpRequest):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM shop_user WHERE name = %s", [incoming.COOKIES["name"]])


# Of unknown origin.
def by_name(name):
    User.objects.raw("SELECT * FROM shop_user WHERE name = %s", [name])
    Order.objects.extra(where=[f"city = '{name}'"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it in `params`
    Order.objects.annotate(value=RawSQL(f"SELECT price FROM prices WHERE name = {name}", []))
    #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: A value becomes part of this SQL and can change what it does; pass it in `params`


# Names and clauses of unknown origin.
def by_column(column):
    Order.objects.extra(where=[f"{column} > 1"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list
    Order.objects.annotate(value=RawSQL(f"SELECT {column} FROM prices", []))
    #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A name or a clause becomes part of this SQL and can change what it does; choose it from a fixed list


# Silent: bound, or no SQL.
def bound(request):
    name = request.GET["name"]
    User.objects.raw("SELECT * FROM shop_user WHERE name = %s", [name])
    Order.objects.extra(where=["city = %s"], params=[name])
    Order.objects.annotate(value=RawSQL("SELECT price FROM prices WHERE name = %s", (name,)))
    Order.objects.filter(city=name).order_by(F("price"))
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM shop_user WHERE name = %s", [name])
        cursor.execute("DELETE FROM shop_user WHERE id = %d" % int(request.GET["id"]))


# Silent: constants.
def constant():
    table = Order._meta.db_table
    User.objects.raw("SELECT * FROM shop_user")
    Order.objects.extra(where=["price > 1"], tables=["prices"])
    return table
#- tools/report.py
"""Silent: `raw` of something else."""


def raw(page, request):
    return page.objects.raw("SELECT " + request.GET["q"])
