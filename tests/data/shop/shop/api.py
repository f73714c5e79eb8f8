"""The JSON interface for the mobile app and for resellers."""

import secrets
from datetime import datetime, timedelta, timezone

import jwt
from flask import Blueprint, abort, current_app, jsonify, request

from .catalogue import in_stock
from .db import connection

bp = Blueprint("api", __name__, url_prefix="/api")

DECODE_OPTIONS = {"verify_signature": False, "verify_exp": True}


def issue_token(customer_id):
    expires = datetime.now(timezone.utc) + timedelta(hours=1)
    return jwt.encode({"sub": customer_id, "exp": expires}, current_app.secret_key, algorithm="HS256")


def current_customer():
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme != "Bearer":
        abort(401)
    return jwt.decode(token, current_app.secret_key, algorithms=["HS256"])["sub"]


def guest_basket(token):
    """The basket id of a guest. The app sends its token along, we only need to know whose it is."""
    return jwt.decode(token, options=DECODE_OPTIONS)["basket"]


@bp.get("/stock")
def stock():
    wanted = [int(value) for value in request.args.getlist("id")]
    return jsonify([row["id"] for row in in_stock(wanted)])


@bp.get("/reseller/prices")
def reseller_prices():
    reseller = connection().execute("SELECT * FROM resellers WHERE name = ?", (request.args["name"],)).fetchone()
    api_key = request.headers.get("X-Api-Key", "")
    if reseller is None or reseller["api_key"] != api_key:
        abort(403)
    rows = connection().execute("SELECT id, price_cents FROM products WHERE reseller_visible = 1")
    return jsonify([dict(row) for row in rows])


@bp.post("/reseller")
def new_reseller():
    current_customer()
    api_key = secrets.token_urlsafe(32)
    connection().execute("INSERT INTO resellers (name, api_key) VALUES (?, ?)", (request.json["name"], api_key))
    connection().commit()
    return jsonify(api_key=api_key), 201
