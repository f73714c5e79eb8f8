from django.db import connection
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import escape, format_html, strip_tags
from django.views import View


def search(request):
    return request.GET["q"], request.POST.get("name")
    #      ^^^^^^^^^^^ source http
    #                        ^^^^^^^^^^^^ source http


def typed(incoming: HttpRequest):
    return incoming.COOKIES["theme"]
    #      ^^^^^^^^^^^^^^^^ source http


class Search(View):
    def get(self, request):
        return self.request.body
        #      ^^^^^^^^^^^^^^^^^ source http


with connection.cursor() as cursor:
#    ^^^^^^^^^^^^^^^^^^^ returns django.db.backends.utils.CursorWrapper
    cursor.execute("SELECT 1")
    #              ^^^^^^^^^^ sink sql
    cursor.executemany(sql="INSERT INTO users VALUES (%s)", param_list=[("a",)])
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql


# Nothing from outside, and no SQL.
def other(request):
    cursor.fetchall()
    return request.user, request.method


def show(name):
    return format_html("<b>{}</b>", name), escape(name), reverse("user", args=[name])
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                                      ^^^^^^^^^^^^ sanitizer xss
    #                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss


# Tags can be put together from what is left.
def plain(name):
    return strip_tags(name)
