#- app.py
"""Request data says where a redirect leads."""

from urllib.parse import urljoin, urlparse

from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from flask import Flask, Response, make_response, redirect, request, url_for

app = Flask(__name__)
api = FastAPI()
PAGES = {"cart": "/cart", "account": "/account"}


@app.post("/login/<page>")
def login(page):
    if request.args.get("next"):
        return redirect(request.args["next"])
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where `redirect` leads: a link to your site can end on another one that looks like it; allow only addresses of your own
    if request.form.get("back"):
        return redirect(request.form.get("back", "/"), code=303)
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where `redirect` leads: a link to your site can end on another one that looks like it; allow only addresses of your own
    if request.args.get("short"):
        return redirect("/" + page)
        #      ^^^^^^^^^^^^^^^^^^^^ medium: Request data says where `redirect` leads: a link to your site can end on another one that looks like it; allow only addresses of your own
    if request.args.get("shop"):
        return redirect(f"https://{request.args['shop']}.example.org/")
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where `redirect` leads: a link to your site can end on another one that looks like it; allow only addresses of your own
    if request.args.get("open"):
        return redirect("https://example.org" + request.args["open"])
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where `redirect` leads: a link to your site can end on another one that looks like it; allow only addresses of your own
    if request.args.get("plain"):
        return Response(status=302, headers={"Location": request.args["plain"]})
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where `Response` leads: a link to your site can end on another one that looks like it; allow only addresses of your own
    if request.args.get("late"):
        response = make_response("", 302)
        response.headers["Location"] = request.args["late"]
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where this leads: a link to your site can end on another one that looks like it; allow only addresses of your own
        return response
    return redirect(request.referrer or "/")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data says where `redirect` leads: a link to your site can end on another one that looks like it; allow only addresses of your own


@api.get("/out")
def out(url: str):
    return RedirectResponse(url)
    #      ^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where `RedirectResponse` leads: a link to your site can end on another one that looks like it; allow only addresses of your own


def is_of_this_site(target):
    own = urlparse(request.host_url)
    joined = urlparse(urljoin(request.host_url, target))
    return joined.scheme in ("http", "https") and own.netloc == joined.netloc


# Silent: a page of the program's own, also with data in it, and the address that was asked for.
@app.post("/safe/<page>")
def safe(page):
    if request.args.get("page"):
        return redirect(PAGES[request.args["page"]])
    if request.args.get("user"):
        return redirect("/users/" + page)
    if request.args.get("query"):
        return redirect(f"/search?q={page}")
    if request.args.get("number"):
        return redirect(f"/{int(request.args['number'])}")
    if request.args.get("named"):
        return redirect(url_for("safe", page=page))
    if request.args.get("next") and is_of_this_site(request.args["next"]):
        return redirect(request.args["next"])
    if request.args.get("again"):
        return redirect(request.url)
    if request.args.get("host"):
        return redirect("https://shop.example.org/" + page)
    return redirect("/")


# Silent: not from a request.
def from_elsewhere(address):
    return redirect(address)


#- cloud.py
def handler(event, context):
    return {"statusCode": 302, "headers": {"Location": event["queryStringParameters"]["next"]}}
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where this leads: a link to your site can end on another one that looks like it; allow only addresses of your own


def own(event, context):
    return {"statusCode": 302, "headers": {"Location": "/search?q=" + event["queryStringParameters"]["next"]}}


#- counting.py
from django.views.generic import RedirectView


class Counter(RedirectView):
    def get_redirect_url(self, *args, **kwargs):
        return self.request.GET["next"]
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where this leads: a link to your site can end on another one that looks like it; allow only addresses of your own


class Own(RedirectView):
    def get_redirect_url(self, *args, **kwargs):
        return "/home?from=" + self.request.GET["next"]


#- shop/views.py
"""The same with Django."""

from django.http import HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme


def login(request):
    if request.method == "POST":
        return HttpResponseRedirect(request.POST.get("next") if url_has_allowed_host_and_scheme(request.POST.get("next"), allowed_hosts={request.get_host()}) else "/")
    return redirect(request.GET["next"] if url_has_allowed_host_and_scheme(request.GET["next"], allowed_hosts={request.get_host()}) else "/")


# Silent: looked at before.
def checked(request):
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return redirect(target)


def checked_at_once(request):
    target = request.POST.get("next")
    if url_has_allowed_host_and_scheme(url=target, allowed_hosts=None):
        return HttpResponseRedirect(target)
    return HttpResponseRedirect("/")


# Silent: addresses of views.
def safe(request):
    if request.method == "POST":
        return HttpResponseRedirect(reverse("cart"))
    return redirect("account", tab=request.GET["tab"])
#- tests/shop_views.py
"""Silent: a view that only tests call."""

from django.shortcuts import redirect


def go(request):
    return redirect(request.GET["next"])


#- shop/account.py
from django import http, shortcuts
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View


def back(request):
    return shortcuts.redirect(request.GET.get("back", "/account") if url_has_allowed_host_and_scheme(request.GET.get("back", "/account"), allowed_hosts={request.get_host()}) else "/", permanent=False)


def forward(request: http.HttpRequest):
    target = request.POST.get("to")
    if not target:
        return redirect("/")
    return redirect(target if url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}) else "/")


class Leave(View):
    def post(self, request):
        return http.HttpResponseRedirect(self.request.POST["next"] if url_has_allowed_host_and_scheme(self.request.POST["next"], allowed_hosts={self.request.get_host()}) else "/")


# No fix: only a part of the address comes from the request, and what is no plain look-up.
def parts(request):
    if request.GET.get("short"):
        return redirect("//" + request.GET["short"])
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where `redirect` leads: a link to your site can end on another one that looks like it; allow only addresses of your own
    return redirect(request.GET.get("next") or "/")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data says where `redirect` leads: a link to your site can end on another one that looks like it; allow only addresses of your own
