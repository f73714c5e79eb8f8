"""`RawSQL` takes SQL first."""
# kind: sql
# drive: django GET /logins?by={value}
from django.contrib.auth.models import User
from django.db.models.expressions import RawSQL
from django.http import JsonResponse
from django.urls import path


def logins(request):
    by = request.GET["by"]
    order = RawSQL("username = '{}'".format(by), ())
    found = User.objects.annotate(first=order).order_by("-first")
    return JsonResponse({"logins": [user.pk for user in found]})  # sink


urlpatterns = [path("logins", logins)]
