"""`extra(where=…)` takes SQL."""
# kind: sql
# drive: django GET /groups?like={value}
from django.contrib.auth.models import Group
from django.http import JsonResponse
from django.urls import path


def groups(request):
    like = request.GET["like"]
    found = Group.objects.extra(where=["name LIKE '" + like + "'"])
    return JsonResponse({"groups": list(found.values_list("id", flat=True))})  # sink


urlpatterns = [path("groups", groups)]
