"""The value is in the `Context`."""
# kind: template
# drive: django GET /motd?text={value}
from django.http import HttpResponse
from django.template import Context, Template
from django.urls import path


def motd(request):
    text = request.GET["text"]
    template = Template("<p>{{ text }}</p>")  # sink
    return HttpResponse(template.render(Context({"text": text})))


urlpatterns = [path("motd", motd)]
