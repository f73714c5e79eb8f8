"""`route_path` makes a path of this application."""
# kind: redirect
# drive: pyramid GET /back?to={value}
# benign: /x
from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPFound


def back(request):
    to = request.params["to"]
    return HTTPFound(location=request.route_path("back", _query={"to": to}))  # sink


with Configurator() as config:
    config.add_route("back", "/back")
    config.add_view(back, route_name="back")
    app = config.make_wsgi_app()
