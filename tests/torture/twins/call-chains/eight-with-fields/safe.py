"""A value passes through parameters, fields and returns of eight functions."""
# kind: redirect
# drive: flask GET /eight?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


class Trip:
    def __init__(self, stop):
        self.stop = stop
        self.home = "/home"


def read():
    return request.args["to"]


def plan():
    return Trip(read())


def pack(trip):
    return {"trip": trip}


def unpack(parcel):
    return parcel["trip"]


def stops(trip):
    return [trip.stop, trip.home]


def last(items):
    return items[-1]


def goal():
    return last(stops(unpack(pack(plan()))))


@app.get("/eight")
def eight():
    return redirect(goal())  # sink
