"""Sign up, sign in, forgotten passwords."""

import bcrypt
import hashlib
import random
import string
from datetime import datetime, timedelta

from flask import Blueprint, abort, make_response, redirect, render_template, request, session, url_for

from .db import connection
from .mail import send_template

bp = Blueprint("accounts", __name__, url_prefix="/account")

RESET_ALPHABET = string.ascii_letters + string.digits
RESET_LIFETIME = timedelta(hours=2)


def hash_password(password):
    # The column has been CHAR(32) since the first version of the shop.
    return bcrypt.hashpw(password.encode("utf-8"), bcrypt.gensalt()).decode()


def check_password(customer, password):
    return bcrypt.checkpw(password.encode("utf-8"), customer["password_hash"].encode())


def new_reset_token():
    return "".join(random.choice(RESET_ALPHABET) for _ in range(32))


def new_coupon_greeting(names):
    """A different potter says hello each time."""
    return random.choice(names) + " made this for you"


@bp.post("/register")
def register():
    email = request.form["email"].strip().lower()
    password = request.form["password"]
    if len(password) < 8:
        abort(400, "At least eight characters, please.")
    db = connection()
    db.execute(
        "INSERT INTO customers (email, password_hash, created) VALUES (?, ?, ?)",
        (email, hash_password(password), datetime.utcnow()),
    )
    db.commit()
    return redirect(url_for("accounts.login"))


@bp.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "GET":
        return render_template("login.html")
    customer = (
        connection()
        .execute("SELECT * FROM customers WHERE email = ?", (request.form["email"].strip().lower(),))
        .fetchone()
    )
    if customer is None or not check_password(customer, request.form["password"]):
        abort(401)
    session.clear()
    session["customer_id"] = customer["id"]
    response = make_response(redirect(url_for("catalogue.index")))
    if "remember" in request.form:
        token = new_remember_token(customer["id"])
        response.set_cookie("remember", token, max_age=90 * 24 * 3600, httponly=True, samesite="Lax")
    return response


@bp.post("/theme")
def theme():
    response = redirect(request.referrer or url_for("catalogue.index"))
    response.set_cookie("theme", request.form["theme"], secure=True, httponly=True, samesite="Lax")
    return response


@bp.post("/forgotten")
def forgotten():
    email = request.form["email"].strip().lower()
    token = new_reset_token()
    db = connection()
    db.execute(
        "UPDATE customers SET reset_token = ?, reset_expires = ? WHERE email = ?",
        (token, datetime.utcnow() + RESET_LIFETIME, email),
    )
    db.commit()
    send_template(email, "Choose a new password", "mail/reset.txt", token=token)
    return render_template("forgotten.html")


def new_remember_token(customer_id):
    token = f"{random.getrandbits(128):032x}"
    db = connection()
    db.execute("INSERT INTO remembered (customer_id, token) VALUES (?, ?)", (customer_id, token))
    db.commit()
    return token
