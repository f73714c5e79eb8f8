"""`require_https` looks at the scheme; the hosts that are allowed came with the request."""
# kind: redirect
# drive: django GET /done?next={value}
# benign: /profile/
from urllib.parse import urlparse

from django.http import HttpResponseRedirect
from django.urls import path
from django.utils.http import url_has_allowed_host_and_scheme


def done(request):
    target = request.GET.get("next", "/")
    hosts = {request.get_host(), urlparse(target).netloc}
    if not url_has_allowed_host_and_scheme(target, allowed_hosts=hosts):
        target = "/"
    return HttpResponseRedirect(target)  # sink


urlpatterns = [path("done", done)]
