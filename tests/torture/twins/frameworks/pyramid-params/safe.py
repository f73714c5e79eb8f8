"""`HTTPFound` sends the browser to its location."""
# kind: redirect
# drive: pyramid GET /go?to={value}
# benign: /home
from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPFound


def go(request):
    target = request.params["to"]
    return HTTPFound(location="/page/" + target.replace("/", ""))  # sink


def main(global_config, **settings):
    with Configurator(settings=settings) as config:
        config.add_route("go", "/go")
        config.add_view(go, route_name="go")
        return config.make_wsgi_app()
