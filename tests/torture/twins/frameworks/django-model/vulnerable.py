"""`Manager.raw` runs the statement that it is given."""
# kind: sql
# drive: django GET /parts?q={value}
from django.db import models
from django.http import JsonResponse
from django.urls import path


class Part(models.Model):
    name = models.CharField(max_length=50)


def parts(request):
    q = request.GET["q"]
    found = Part.objects.raw("SELECT * FROM app_part WHERE name LIKE '%%" + q + "%%'")  # sink
    return JsonResponse({"parts": [part.name for part in found]})


urlpatterns = [path("parts", parts)]
