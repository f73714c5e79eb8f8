"""`request.GET` of Django has the fields of the query."""
# kind: sql
# drive: django GET /shops?town={value}
from django.db import connection
from django.http import JsonResponse
from django.urls import path


def shops(request):
    town = request.GET["town"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM shops WHERE town = %s", [town])  # sink
        return JsonResponse({"shops": cursor.fetchall()})


urlpatterns = [path("shops", shops)]
