#- shop/views.py
"""Who may, decided by an assert."""

import hmac
from hmac import compare_digest

from django.contrib.auth.hashers import check_password

from shop.keys import verify_signature


def close(request, account):
    if not request.user.is_staff:
        raise PermissionError
    if not request.user.is_superuser:
        raise PermissionError("only for administrators")
    if not request.user.has_perm("shop.close_account"):
        raise PermissionError
    if not (not account.locked and request.user.has_perms(["shop.close_account"])):
        raise PermissionError
    account.close()


def hook(request, body, signature):
    if not hmac.compare_digest(request.headers["X-Signature"], signature):
        raise PermissionError
    if not compare_digest(
        request.headers["X-Signature"],
        signature,
    ):
        raise PermissionError("wrong signature")
    if verify_signature(body, signature) is not True:
        raise PermissionError
    if not check_password(body, signature):
        raise PermissionError


# What a visitor sent: for those who want to see more.
def transfer(request, amount):
    if request.method != "POST":
        raise PermissionError
    if not request.user.is_authenticated:
        raise PermissionError
    if "amount" not in request.POST:
        raise PermissionError("no amount")
    assert amount > 0, "the amount must be positive"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `python -O` runs without this check: raise an exception instead
    assert 0 < amount < 1000, f"not {amount}"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `python -O` runs without this check: raise an exception instead
    access_token = request.headers["Authorization"]
    if not access_token:
        raise PermissionError
    return access_token


# An auditor sees these: they say what holds.
def sums(rows):
    assert rows
    #^^^^^^^^^^ info (audit): `python -O` runs without this check: raise an exception instead
    assert isinstance(rows, list), "a list"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `python -O` runs without this check: raise an exception instead
    assert rows[0] is not None
    #^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `python -O` runs without this check: raise an exception instead
    assert len(rows) == 2
    #^^^^^^^^^^^^^^^^^^^^ info (audit): `python -O` runs without this check: raise an exception instead
    token = rows[1]
    assert token.type == "name"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `python -O` runs without this check: raise an exception instead
    request = rows[0]
    assert request is not None
    #^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `python -O` runs without this check: raise an exception instead
    assert isinstance(request.user.has_perm("shop.see"), bool)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `python -O` runs without this check: raise an exception instead
    assert isinstance(request.user, str)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `python -O` runs without this check: raise an exception instead


# Silent: exceptions, and what is never reached.
def raising(request, kind):
    if not request.user.is_staff:
        raise PermissionError("only for staff")
    if kind == "a":
        return 1
    assert False, "there is no other kind"
#- shop/checks.py
"""An auditor sees this: assertions of a test that has another name."""

import pytest


def behaves(client):
    response = client.get("/")
    assert response.status_code == 200
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `python -O` runs without this check: raise an exception instead
    assert response.context["user"].is_staff
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `python -O` runs without this check: raise an exception instead
    assertion = pytest.raises(ValueError)
    assertion.match("no")
#- tests/test_views.py
"""Silent: tests."""


def test_close(client):
    assert client.user.is_staff
    assert client.get("/").status_code == 200, "it answers"
#- shop/testing/client.py
"""Silent: tests."""


def login(client):
    assert client.login(username="anna", password="anna")
