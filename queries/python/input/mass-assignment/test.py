"""Which fields a request may write."""
#- shop.py
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import insert, update

app = Flask(__name__)
db = SQLAlchemy(app)
EDITABLE = ("name", "street")


class User(db.Model):
    name = db.Column(db.String)


@app.post("/users")
def users():
    user = User(**request.json)
    #      ^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    for name, value in request.json.items():
        setattr(user, name, value)
        #^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    setattr(user, request.form["field"], request.form["value"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    user.__dict__.update(request.json)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    vars(user).update(**request.form)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    db.session.execute(insert(User).values(**request.json))
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    db.session.execute(update(User).values(request.get_json()))
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    return "", 201


# Silent: fields that are named, and values of any origin.
@app.post("/safe")
def safe():
    user = User(name=request.json["name"])
    for name in EDITABLE:
        setattr(user, name, request.json[name])
    setattr(user, "extra_" + request.form["field"], "x")
    field = "extra_" + request.form["field"]
    setattr(user, field, "x")
    for name, value in request.json.items():
        if name in EDITABLE:
            setattr(user, name, value)
    db.session.execute(insert(User).values(name=request.json["name"]))
    options = {"name": request.form["name"]}
    show(**request.args)
    return "", 201


def from_elsewhere(data, user):
    for name, value in data.items():
        setattr(user, name, value)
    return User(**data)


#- views.py
from django import forms
from django.db import models
from rest_framework import serializers
from rest_framework.response import Response

from .models import Order


class Person(models.Model):
    name = models.CharField(max_length=20)


def create(request):
    person = Person(**request.POST.dict())
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    Person.objects.create(**request.POST.dict())
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    Person.objects.filter(pk=1).update(**request.GET.dict())
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    Order(**request.data)
    #^^^^^^^^^^^^^^^^^^^^ high (strict): A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant
    return Response(person.pk)


class PersonForm(forms.ModelForm):
    class Meta:
        model = Person
        fields = "__all__"
        #^^^^^^^^^^^^^^^^^ low (strict): `__all__` takes every field of the model, also those that are added later; name the fields that are meant


class PersonSerializer(serializers.ModelSerializer):
    class Meta:
        model = Person
        fields = "__all__"
        #^^^^^^^^^^^^^^^^^ low (strict): `__all__` takes every field of the model, also those that are added later; name the fields that are meant


# Silent: fields that are named, and what only reads.
class NamedForm(forms.ModelForm):
    class Meta:
        model = Person
        fields = ["name"]


class Search(forms.Form):
    class Meta:
        fields = "__all__"


def find(request):
    Person.objects.create(name=request.POST["name"])
    Person.objects.create(**PersonForm(request.POST).cleaned_data)
    Person.objects.filter(**{"name": request.GET["name"]})
    return Response(str(request.GET))


#- schemas.py
from fastapi import FastAPI, Request
from pydantic import BaseModel

app = FastAPI()


class Item(BaseModel):
    name: str


# Silent: the class looks at what it is given.
@app.post("/items")
def items(data: dict):
    return Item(**data)


@app.put("/items")
async def change(item: Item, request: Request):
    stored = find(request)
    for name, value in item.dict().items():
        setattr(stored, name, value)
    return stored
#- tests/shop_views.py
"""Silent: a view that only tests call."""

from django import forms

from shop.models import Order


class OrderForm(forms.ModelForm):
    class Meta:
        model = Order
        fields = "__all__"


def create(request):
    return Order.objects.create(**request.POST)
