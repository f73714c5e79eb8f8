#- shop/views.py
from django.apps import apps
from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import escape, format_html, strip_tags
from django.utils.text import slugify
from django.views import View


def search(request):
    return request.GET["q"], request.POST.get("name"), request.META["HTTP_REFERER"], request.META.get("HTTP_HOST", "")
    #      ^^^^^^^^^^^ source http
    #                        ^^^^^^^^^^^^ source http
    #                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http no-header no-log
    #                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http no-header no-log


def typed(incoming: HttpRequest):
    return incoming.COOKIES["theme"], incoming.get_full_path()
    #      ^^^^^^^^^^^^^^^^ source http
    #                                 ^^^^^^^^^^^^^^^^^^^^^^^^ source address


def scan(request):
    return request.FILES["scan"], request.path, request.get_full_path()
    #      ^^^^^^^^^^^^^ source http
    #      ^^^^^^^^^^^^^ source upload
    #                             ^^^^^^^^^^^^ source address
    #                             ^^^^^^^^^^^^ source http no-redirect no-ssrf
    #                                           ^^^^^^^^^^^^^^^^^^^^^^^ source address


def document(request, title, language="en"):
#                     ^^^^^ source http
#                            ^^^^^^^^^^^^^ source http
    return title


def documents(request: HttpRequest, title: str, number: int):
#                                   ^^^^^^^^^^ source http
    return title


class Search(View):
    def get(self, request, title, *args, **kwargs):
    #                      ^^^^^ source http
        return self.request.body, self.kwargs["name"], self.kwargs.get("name")
        #      ^^^^^^^^^^^^^^^^^ source http
        #                         ^^^^^^^^^^^^^^^^^^^ source http no-certainty
        #                                              ^^^^^^^^^^^^^^^^^^^^^^^ source http no-certainty


def form(request, form):
    return form.cleaned_data["name"]
    #      ^^^^^^^^^^^^^^^^^ source validated


# Nothing from outside.
def other(request, pk, order_id, user, extra_context=None):
    return request.user, request.method, request.META["REMOTE_ADDR"], request.META.get("SERVER_NAME"), pk, order_id


class Detail(View):
    def get(self, request, pk):
        return self.kwargs["pk"], self.kwargs.get("order_id")


def _helper(request, title):
    return title


def show(name):
    return format_html("<b>{}</b>", name), escape(name), reverse("user", args=[name])
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                  ^^^^^^^^^^^ sink xss
    #                                      ^^^^^^^^^^^^ sanitizer quoted-xss
    #                                      ^^^^^^^^^^^^ sanitizer text-xss
    #                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
    #                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
    #                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss


def answers(name):
    return JsonResponse({"name": name}), slugify(name)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                                    ^^^^^^^^^^^^^ sanitizer format
    #                                    ^^^^^^^^^^^^^ sanitizer header
    #                                    ^^^^^^^^^^^^^ sanitizer log
    #                                    ^^^^^^^^^^^^^ sanitizer path
    #                                    ^^^^^^^^^^^^^ sanitizer redirect
    #                                    ^^^^^^^^^^^^^ sanitizer regex
    #                                    ^^^^^^^^^^^^^ sanitizer ssrf
    #                                    ^^^^^^^^^^^^^ sanitizer xss


def responses(text, where, kind):
    redirect(where)
    #        ^^^^^ sink encoded-redirect
    HttpResponseRedirect(redirect_to=where)
    #                                ^^^^^ sink encoded-redirect
    HttpResponse(text)
    #           ^^^^^^ sink xss
    HttpResponse(content=text, content_type="text/html")
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    HttpResponse(text, content_type="text/plain")
    HttpResponse(text, kind)


def signed(token):
    target = signing.loads(token)
    #        ^^^^^^^^^^^^^^^^^^^^ sanitizer deserialization
    #        ^^^^^^^^^^^^^^^^^^^^ sanitizer path
    #        ^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
    #        ^^^^^^^^^^^^^^^^^^^^ sanitizer session
    #        ^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
    return target, signing.Signer(salt="redirect").unsign(token), signing.dumps(target)
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer deserialization
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer path
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer session
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf


# Tags can be put together from what is left.
def plain(name):
    return strip_tags(name)


def headers(request, title):
#                    ^^^^^ source http
    response = HttpResponse("text")
    #                      ^^^^^^^^ sink xss
    response["X-Title"] = title
    #                     ^^^^^ sink header
    response.headers["X-Title"] = title
    #                             ^^^^^ sink header
    response["Location"] = title
    #                      ^^^^^ sink header
    #                      ^^^^^ sink redirect
    response.content = title
    #                  ^^^^^ sink xss
    response.write(title)
    #              ^^^^^ sink xss
    return response


def named(response, title):
    response["X-Title"] = title
    response["title"] = title


def looked_up(label, name):
    config = apps.get_app_config(label)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns django.apps.AppConfig
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer all
    return config.get_model(name), apps.get_model(label, name)
    #      ^^^^^^^^^^^^^^^^^^^^^^ sanitizer all
    #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer all


#- shop/prices.py
from django.db import models


def label(request, title):
    return title
