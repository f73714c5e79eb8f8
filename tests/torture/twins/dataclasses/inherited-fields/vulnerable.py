"""A dataclass that derives from another takes the base's fields first."""
# kind: sql
# drive: flask GET /pet?name={value}
import sqlite3
from dataclasses import astuple, dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Animal:
    kind: str


@dataclass
class Pet(Animal):
    name: str = "Rex"


@app.get("/pet")
def pet():
    values = astuple(Pet("dog", request.args["name"]))
    key = values[1]
    rows = sqlite3.connect("pets.db").execute(f"SELECT 1 WHERE 'dog' = '{key}'")  # sink
    return {"rows": rows.fetchall()}
