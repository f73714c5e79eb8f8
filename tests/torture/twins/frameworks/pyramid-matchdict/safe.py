"""A pattern in the route lets only digits through."""
# kind: sql
# drive: pyramid GET /wiki/{value}
# benign: 2
import sqlite3

from pyramid.config import Configurator
from pyramid.view import view_config


@view_config(route_name="wiki", renderer="json")
def wiki(request):
    page = request.matchdict["page"]
    db = sqlite3.connect("wiki.db")
    return {"page": db.execute("SELECT body FROM pages WHERE id = " + page).fetchone()}  # sink


def main(global_config=None, **settings):
    with Configurator(settings=settings) as config:
        config.add_route("wiki", r"/wiki/{page:\d+}")
        config.add_view(wiki, route_name="wiki", renderer="json")
        return config.make_wsgi_app()
