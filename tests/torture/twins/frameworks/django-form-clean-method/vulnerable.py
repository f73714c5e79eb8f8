"""`clean_host` forgets to raise."""
# kind: command
# drive: django POST /ping form:host={value}
import os

from django import forms
from django.http import HttpResponse
from django.urls import path


class PingForm(forms.Form):
    host = forms.CharField()

    def clean_host(self):
        host = self.cleaned_data["host"]
        if not host.isalnum():
            forms.ValidationError("letters and digits only", code="host")
        return host


def ping(request):
    form = PingForm(request.POST)
    if form.is_valid():
        os.system("ping -c 1 " + form.cleaned_data["host"])  # sink
        return HttpResponse(status=204)
    return HttpResponse(status=400)


urlpatterns = [path("ping", ping)]
