#- shop/views.py
"""Who may, decided by an assert."""

import hmac
from hmac import compare_digest

from django.contrib.auth.hashers import check_password

from shop.keys import verify_signature


def close(request, account):
    assert request.user.is_staff
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `python -O` runs without this check, and then everybody passes: raise an exception instead
    assert request.user.is_superuser, "only for administrators"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `python -O` runs without this check, and then everybody passes: raise an exception instead
    assert request.user.has_perm("shop.close_account")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `python -O` runs without this check, and then everybody passes: raise an exception instead
    assert not account.locked and request.user.has_perms(["shop.close_account"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `python -O` runs without this check, and then everybody passes: raise an exception instead
    account.close()


def hook(request, body, signature):
    assert hmac.compare_digest(request.headers["X-Signature"], signature)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `python -O` runs without this check, and then everybody passes: raise an exception instead
    assert compare_digest(
    #^^^^^^^^^^^^^^^^^^^^^ medium fix: `python -O` runs without this check, and then everybody passes: raise an exception instead
        request.headers["X-Signature"],
        signature,
    ), "wrong signature"
    assert verify_signature(body, signature) is True
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `python -O` runs without this check, and then everybody passes: raise an exception instead
    assert check_password(body, signature)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `python -O` runs without this check, and then everybody passes: raise an exception instead


# What a visitor sent: for those who want to see more.
def transfer(request, amount):
    assert request.method == "POST"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: `python -O` runs without this check: raise an exception instead
    assert request.user.is_authenticated
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: `python -O` runs without this check: raise an exception instead
    assert "amount" in request.POST, "no amount"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: `python -O` runs without this check: raise an exception instead
    assert amount > 0, "the amount must be positive"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `python -O` runs without this check: raise an exception instead
    assert 0 < amount < 1000, f"not {amount}"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `python -O` runs without this check: raise an exception instead
    access_token = request.headers["Authorization"]
    assert access_token
    #^^^^^^^^^^^^^^^^^^ medium (strict) fix: `python -O` runs without this check: raise an exception instead
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
