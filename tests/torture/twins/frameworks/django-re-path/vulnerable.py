"""A named group that matches anything up to the slash."""
# kind: sql
# drive: django GET /articles/{value}/
# benign: 2003
from django.db import connection
from django.http import JsonResponse
from django.urls import re_path


def year_archive(request, year):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT headline FROM articles WHERE year = {year}")  # sink
        return JsonResponse({"articles": cursor.fetchall()})


urlpatterns = [re_path(r"^articles/(?P<year>[^/]+)/$", year_archive)]
