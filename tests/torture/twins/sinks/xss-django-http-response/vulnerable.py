"""`HttpResponse` is HTML unless told otherwise."""
# kind: xss
# drive: django GET /echo?t={value}
from django.http import HttpResponse
from django.urls import path


def echo(request):
    t = request.GET["t"]
    return HttpResponse("You said " + t, reason="text/plain")  # sink


urlpatterns = [path("echo", echo)]
