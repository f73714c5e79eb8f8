"""A value that goes through a chain of layers is the same value at the end."""
# kind: sql
# drive: flask GET /layers?city={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Database:
    def query(self, text):
        return sqlite3.connect("layers.db").execute(text).fetchall()  # sink


class Repository:
    def __init__(self, database):
        self.database = database

    def find(self, city):
        return self.database.query("SELECT 1 WHERE 'Rome' = '" + city + "'")


class Service:
    def __init__(self, repository):
        self.repository = repository

    def search(self, city, default):
        return self.repository.find(default or city)


class Controller:
    def __init__(self):
        self.service = Service(Repository(Database()))

    def show(self, city):
        return {"rows": self.service.search(city, "Rome")}


@app.get("/layers")
def layers():
    return Controller().show(request.args["city"])
