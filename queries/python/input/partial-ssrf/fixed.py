"""Request data in the path of a request to another server."""

import urllib.request
from urllib.parse import quote, quote_plus

import httpx
import requests
from flask import Flask, request

app = Flask(__name__)
API = "https://billing.example.org/api"


@app.get("/invoices/<customer>")
def invoices(customer):
    requests.get(f"https://billing.example.org/customers/{quote(customer, safe='')}/invoices", timeout=5)
    requests.get(API + "/customers/" + quote(request.args["name"], safe=''), timeout=5)
    httpx.delete("https://billing.example.org/customers/{}".format(customer))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (audit): Request data becomes part of the path that `httpx.delete` asks for: with `../` or `?` its sender reaches other parts of that server; put it in with `quote(…, safe="")`
    requests.get(app.config["BILLING"] + "/customers/" + quote(customer, safe=''), timeout=5)
    urllib.request.urlopen("https://billing.example.org/%s/invoices" % request.args["name"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (audit): Request data becomes part of the path that `urllib.request.urlopen` asks for: with `../` or `?` its sender reaches other parts of that server; put it in with `quote(…, safe="")`
    requests.get(f"https://billing.example.org/years/{int(request.args['year'])}/{quote(customer, safe='')}", timeout=5)
    return {}


# Silent: a number, quoted, in the query, sent along.
@app.get("/safe/<customer>")
def safe(customer):
    requests.get(f"https://billing.example.org/customers/{int(customer)}/invoices", timeout=5)
    requests.get(f"https://billing.example.org/customers/{quote_plus(customer)}/invoices", timeout=5)
    requests.get(f"https://billing.example.org/search?name={customer}", timeout=5)
    requests.get(app.config["BILLING"] + "/search?name=" + customer, timeout=5)
    requests.get(API + "/search", params={"name": customer}, timeout=5)
    requests.post(API + "/customers", json={"name": customer}, timeout=5)
    return {}


# Silent: not from a request.
def from_elsewhere(customer):
    return requests.get(f"{API}/customers/{customer}", timeout=5)
