"""`RegexField` with a pattern without end; Django searches, it does not match fully."""
# kind: path
# drive: django POST /page form:name={value}
from django import forms
from django.http import HttpResponse
from django.urls import path


class PageForm(forms.Form):
    name = forms.RegexField(r"[-a-zA-Z0-9_]+")


def page(request):
    form = PageForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=400)
    with open("pages/" + form.cleaned_data["name"]) as file:  # sink
        return HttpResponse(file.read(), content_type="text/plain")


urlpatterns = [path("page", page)]
