"""`get_redirect_url` of a `RedirectView` may give any URL."""
# kind: redirect
# drive: django GET /count?next={value}
# benign: /home
from django.http import HttpResponse
from django.urls import path, reverse
from django.views.generic import RedirectView


class Counter(RedirectView):
    def get_redirect_url(self, *args, **kwargs):
        wanted = self.request.GET["next"]
        return wanted or reverse("home")


urlpatterns = [
    path("home", lambda request: HttpResponse("home"), name="home"),
    path("count", Counter.as_view()),  # sink
]
