from django.db import connection
from django.http import HttpRequest


def search(request):
    term = request.GET["q"]
    #      ^^^^^^^^^^^ source http
    name = request.POST.get("name")
    #      ^^^^^^^^^^^^ source http
    with connection.cursor() as cursor:
    #    ^^^^^^^^^^^^^^^^^^^ returns django.db.backends.utils.CursorWrapper
        cursor.execute(term, [name])
        #              ^^^^ sink sql
    cursor = connection.cursor()
    #        ^^^^^^^^^^^^^^^^^^^ returns django.db.backends.utils.CursorWrapper
    cursor.executemany(term, [[name]])
    #                  ^^^^ sink sql


def typed(the_request: HttpRequest):
    return the_request.COOKIES
    #      ^^^^^^^^^^^^^^^^^^^ source http


class View:
    def get(self):
        return self.request.headers
        #      ^^^^^^^^^^^^^^^^^^^^ source http


def look_alikes(request, response):
    request.user
    response.headers
    request.method
