"""`redirect` takes a URL, too."""
# kind: redirect
# drive: django GET /open?doc={value}
# benign: start
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import path


def doc(request, name):
    return HttpResponse(status=204)


def open_doc(request):
    name = request.GET["doc"]
    return redirect("/" + name if name.isalnum() else name)  # sink


urlpatterns = [path("open", open_doc), path("docs/<str:name>", doc, name="doc")]
