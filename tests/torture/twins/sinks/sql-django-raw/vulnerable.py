"""The statement of `raw` was formatted."""
# kind: sql
# drive: django GET /people?name={value}
# fixture: auth_user(id integer primary key, username text)
from django.contrib.auth.models import User
from django.http import JsonResponse
from django.urls import path


def people(request):
    name = request.GET.get("name", "")
    found = User.objects.raw("SELECT * FROM auth_user WHERE username = '%s'" % name)
    return JsonResponse({"people": [person.pk for person in found]})  # sink


urlpatterns = [path("people", people)]
