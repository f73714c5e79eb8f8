"""A decorator puts the header on the request, the view reads it."""
# kind: sql
# drive: django GET /shop header:X-Region={value}
# benign: eu
import functools

from django.db import connection
from django.http import JsonResponse
from django.urls import path


def with_region(view):
    @functools.wraps(view)
    def wrapped(request, *args, **kwargs):
        region = request.headers.get("X-Region", "eu")
        request.region = region
        return view(request, *args, **kwargs)
    return wrapped


@with_region
def shop(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM goods WHERE region = '" + request.region + "'")  # sink
        return JsonResponse({"goods": cursor.fetchall()})


urlpatterns = [path("shop", shop)]
