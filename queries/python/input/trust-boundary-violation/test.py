"""What is kept of a request."""
#- shop.py
import secrets
import sqlite3

from flask import Flask, request, session

app = Flask(__name__)
ROLES = {"guest": 1, "member": 2}


@app.post("/become")
def become():
    session["role"] = request.form["role"]
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says what `role` is in the session, and what is in the session is taken for checked later on: its sender can be anybody; store what was found out about them
    session["user_id"] = request.get_json()["user"]
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says what `user_id` is in the session, and what is in the session is taken for checked later on: its sender can be anybody; store what was found out about them
    wanted = request.args["level"]
    session["level"] = wanted
    #^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says what `level` is in the session, and what is in the session is taken for checked later on: its sender can be anybody; store what was found out about them
    session["address"] = {"street": request.form["street"]}
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data is put into the session as it is, and what is in the session is taken for checked later on; check it, or store what was found out with it
    session.update(user=wanted.lower())
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data is put into the session as it is, and what is in the session is taken for checked later on; check it, or store what was found out with it
    session.update({"admin": request.form["admin"]})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data is put into the session as it is, and what is in the session is taken for checked later on; check it, or store what was found out with it
    session.setdefault("color", request.args["color"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data is put into the session as it is, and what is in the session is taken for checked later on; check it, or store what was found out with it
    user = request.form["user"]
    session["name"] = user.lower()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data is put into the session as it is, and what is in the session is taken for checked later on; check it, or store what was found out with it
    return "", 204


# Silent: what the program found out, looked up, or made.
@app.post("/sign-in")
def sign_in():
    user = check(request.form["name"])
    session["token"] = secrets.token_hex(16)
    session["user_id"] = user.id
    row = sqlite3.connect("shop.db").execute("SELECT id FROM users WHERE name = ?", (request.form["name"],)).fetchone()
    session["account"] = row["id"]
    session["role"] = "guest"
    session["level"] = ROLES[request.form["role"]]
    session["known"] = 1 if request.form["role"] in ROLES else 0
    session["visits"] = session.get("visits", 0) + 1
    session.update(seen=True)
    session["page"] = int(request.form["page"])
    language = request.form["language"]
    if language in ("de", "en"):
        session["language"] = language
    session.pop("role", request.form["role"])
    wanted = request.form["role"]
    return {"role": session[wanted], "user": user.name}


# What is put together as a text is no row of a database, whatever it is called.
@app.post("/page")
def page():
    entry = "page " + request.form["page"]
    session["page"] = entry
    #^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data is put into the session as it is, and what is in the session is taken for checked later on; check it, or store what was found out with it
    record = request.form["page"]
    session["page"] = record
    #^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data is put into the session as it is, and what is in the session is taken for checked later on; check it, or store what was found out with it
    entry = find(request.form["page"])
    session["page"] = entry
    return ""


#- views.py
from django.http import HttpResponse


def remember(request):
    request.session["user"] = request.GET["user"]
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says what `user` is in the session, and what is in the session is taken for checked later on: its sender can be anybody; store what was found out about them
    request.session["page"] = request.POST.get("page")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data is put into the session as it is, and what is in the session is taken for checked later on; check it, or store what was found out with it
    return HttpResponse("")


# Silent.
def forget(request):
    request.session["page"] = "start"
    request.session.set_expiry(int(request.GET["seconds"]))
    return HttpResponse("")


#- client.py
import requests


# Silent: a session of another kind.
def fetch(session, name):
    session.headers["X-Name"] = name
    session.params["name"] = input()
    return session.get("https://shop.example"), requests.Session()
#- tests/shop_views.py
"""Silent: a view that only tests call."""

def choose(request):
    request.session["color"] = request.GET["color"]
