"""The object of a class in another file keeps the text and gives it back."""
# kind: sql
# drive: flask GET /invoice?number={value}
# benign: 21
from flask import Flask, request

from billing import InvoiceQuery

app = Flask(__name__)


@app.route("/invoice")
def invoice():
    query = InvoiceQuery(request.args["number"])
    return {"invoice": query.run()}
