"""The renderer `json` sends no HTML."""
# kind: xss
# drive: pyramid GET /hello/{value}
from pyramid.config import Configurator
from pyramid.response import Response


def hello_world(request):
    name = request.matchdict["name"]
    return Response(json_body={"hello": name})  # sink


with Configurator() as config:
    config.add_route("hello", "/hello/{name}")
    config.add_view(hello_world, route_name="hello")
    app = config.make_wsgi_app()
