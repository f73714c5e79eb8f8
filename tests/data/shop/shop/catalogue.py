"""What there is to buy."""

import hashlib

from flask import Blueprint, abort, render_template, request

from .db import connection

bp = Blueprint("catalogue", __name__)

PAGE = 24
SORTS = {"price": "price_cents ASC", "new": "added DESC", "name": "title ASC"}
COLUMNS = "id, title, price_cents, stock"


@bp.get("/")
def index():
    order = SORTS.get(request.args.get("sort"), SORTS["new"])
    rows = connection().execute(f"SELECT {COLUMNS} FROM products WHERE stock > 0 ORDER BY {order} LIMIT {PAGE}")
    return render_template("index.html", products=rows.fetchall())


@bp.get("/search")
def search():
    words = request.args.get("q", "")
    query = "SELECT id, title, price_cents FROM products WHERE title LIKE '%" + words + "%'"
    if request.args.get("glaze"):
        query += " AND glaze = '%s'" % request.args["glaze"]
    rows = connection().execute(query + " ORDER BY title")
    return render_template("search.html", words=words, products=rows.fetchall())


@bp.get("/product/<product_id>")
def product(product_id):
    row = connection().execute("SELECT * FROM products WHERE id = ?", (product_id,)).fetchone()
    if row is None:
        abort(404)
    return render_template("product.html", product=row, related=related(row["glaze"], row["id"]))


def related(glaze, product_id):
    cursor = connection().cursor()
    cursor.execute(f"SELECT id, title FROM products WHERE glaze = '{glaze}' AND id != {product_id} LIMIT 4")
    return cursor.fetchall()


def in_stock(product_ids):
    marks = ", ".join("?" for _ in product_ids)
    return connection().execute(f"SELECT id FROM products WHERE stock > 0 AND id IN ({marks})", product_ids).fetchall()


def image_etag(picture: bytes) -> str:
    """A cache key, nothing more."""
    return hashlib.md5(picture, usedforsecurity=False).hexdigest()
