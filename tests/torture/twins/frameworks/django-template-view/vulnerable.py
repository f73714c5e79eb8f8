"""`mark_safe` in the context keeps the template from escaping."""
# kind: xss
# drive: django GET /hello?name={value}
from django.http import HttpResponse
from django.template import engines
from django.urls import path
from django.utils.safestring import mark_safe
from django.views.generic.base import ContextMixin, View

PAGE = "<p>Hello {{ name }}</p>{{ line }}"


class Hello(ContextMixin, View):
    def get_context_data(self, **kwargs):
        name = self.request.GET["name"]
        return super().get_context_data(name=mark_safe(name), line=mark_safe("<hr>"), **kwargs)

    def get(self, request):
        template = engines["django"].from_string(PAGE)
        return HttpResponse(template.render(self.get_context_data(), request))  # sink


urlpatterns = [path("hello", Hello.as_view())]
