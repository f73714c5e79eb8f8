"""A statement that was joined."""
# kind: sql
# drive: django GET /find?name={value}
# fixture: auth_user(id integer primary key, username text, first_name text, last_name text, email text, password text, is_staff bool, is_active bool, is_superuser bool, last_login text, date_joined text)
from django.contrib.auth.models import User
from django.http import JsonResponse
from django.urls import path


def find(request):
    name = request.GET["name"]
    found = User.objects.raw(" ".join(["SELECT id FROM auth_user WHERE last_name =", repr(name)]))
    return JsonResponse({"ids": [user.pk for user in found]})  # sink


urlpatterns = [path("find", find)]
