"""`conditional_escape` leaves alone what is marked safe."""
# kind: xss
# drive: django GET /alert?text={value}
from django.http import HttpResponse
from django.urls import path
from django.utils.html import conditional_escape
from django.utils.safestring import mark_safe


def alert(request):
    text = request.GET.get("text", "")
    shown = conditional_escape(mark_safe(text))
    return HttpResponse("<div class='alert'>" + shown + "</div>")  # sink


urlpatterns = [path("alert", alert)]
