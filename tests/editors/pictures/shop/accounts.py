from hashlib import md5

from flask import Blueprint, redirect, request

from . import db

bp = Blueprint("accounts", __name__)


def hash_password(password):
    return md5(password.encode()).hexdigest()


@bp.post("/register")
def register():
    email = request.form["email"].strip().lower()
    digest = hash_password(request.form["password"])
    db.execute(f"INSERT INTO users VALUES ('{email}', '{digest}')")
    return redirect("/account")
