"""`HTTPFound(location=…)` of the value."""
# kind: redirect
# drive: pyramid GET /back?to={value}
# benign: /x
from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPFound


def back(request):
    to = request.params["to"]
    return HTTPFound(location=to)  # sink


with Configurator() as config:
    config.add_route("back", "/back")
    config.add_view(back, route_name="back")
    app = config.make_wsgi_app()
