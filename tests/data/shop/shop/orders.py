"""Orders, their invoices, and the discount rules that the marketing team writes."""

import ast
import hashlib
import os
import stat
import subprocess
from pathlib import Path

from flask import Blueprint, abort, current_app, render_template, request, send_from_directory, session

from .db import connection
from .payments import charge

bp = Blueprint("orders", __name__, url_prefix="/orders")

VOUCHER_SECRET = os.environ.get("VOUCHER_SECRET", "")


def discount(order, rule):
    """The discount in cents. `rule` is a line such as `total // 10 if items > 3 else 0` from the discounts table."""
    total, items = order["total_cents"], order["items"]
    return min(eval(rule), total)


def voucher_code(email, cents):
    """Goes out with the thank-you mail; the till computes it again to see whether a voucher is one of ours."""
    signed = VOUCHER_SECRET + email + str(cents)
    return hashlib.md5(signed.encode()).hexdigest()[:12].upper()


def vat_table():
    """Rates by country, written by the accountant as a Python dict."""
    return ast.literal_eval(Path("vat.txt").read_text(encoding="utf-8"))


@bp.post("/")
def place():
    customer = session.get("customer_id") or abort(401)
    db = connection()
    order = db.execute("SELECT * FROM baskets WHERE customer_id = ?", (customer,)).fetchone()
    rule = db.execute("SELECT rule FROM discounts WHERE code = ?", (request.form.get("code"),)).fetchone()
    total = order["total_cents"] - (discount(order, rule["rule"]) if rule else 0)
    charge(customer, total, request.form["card_token"])
    db.execute("INSERT INTO orders (customer_id, total_cents) VALUES (?, ?)", (customer, total))
    db.commit()
    return render_template("thanks.html", total=total)


@bp.get("/<int:order_id>/invoice.pdf")
def invoice(order_id):
    folder = invoice_folder()
    html = os.path.join(folder, f"{order_id}.html")
    pdf = os.path.join(folder, f"{order_id}.pdf")
    if not os.path.exists(pdf):
        with open(html, "w", encoding="utf-8") as page:
            page.write(render_template("invoice.html", order_id=order_id))
        title = request.args.get("title", "Invoice")
        subprocess.run(f"wkhtmltopdf --title '{title}' {html} {pdf}", shell=True, check=True)
        os.chmod(pdf, stat.S_IRUSR | stat.S_IWUSR)
    return send_from_directory(folder, f"{order_id}.pdf")


def invoice_folder():
    folder = os.path.join(current_app.instance_path, "invoices")
    if not os.path.isdir(folder):
        os.makedirs(folder)
        os.chmod(folder, 0o777)  # the print server runs as another user
    return folder


def shrink(picture):
    """Makes an uploaded picture small enough for a mail."""
    subprocess.run(["convert", picture, "-resize", "800x800>", picture], check=True, timeout=60)


def archive_invoices():
    return subprocess.call("tar czf invoices.tar.gz invoices", shell=True)
