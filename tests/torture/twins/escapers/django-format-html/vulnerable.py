"""`format_html` escapes its arguments, not its format."""
# kind: xss
# drive: django GET /badge?label={value}
from django.http import HttpResponse
from django.urls import path
from django.utils.html import format_html


def badge(request):
    label = request.GET["label"]
    return HttpResponse(format_html("<b>" + label + "</b> ({})", 3))  # sink


urlpatterns = [path("badge", badge)]
