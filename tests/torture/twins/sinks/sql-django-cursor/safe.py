"""Django's cursor binds `%s` for every database."""
# kind: sql
# drive: django POST /purge form:app={value}
from django.db import connection
from django.http import HttpResponse
from django.urls import path


def purge(request):
    label = request.POST["app"]
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = %s", [label])  # sink
    return HttpResponse(status=204)


urlpatterns = [path("purge", purge)]
