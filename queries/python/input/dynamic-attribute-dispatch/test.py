"""Names of attributes and functions that come with a request."""

import operator

from flask import Flask, request

app = Flask(__name__)
ACTIONS = {"start": lambda: "started", "stop": lambda: "stopped"}


class Robot:
    def __init__(self):
        self.state = "off"

    def do_start(self):
        self.state = "on"


@app.post("/robot")
def robot():
    action = request.form["action"]
    getattr(Robot(), action)()
    #^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): A request says which attribute this is, and an object has more of them than you think of, such as `__class__` and `__globals__`; choose it from a dict of those that are meant
    globals()[request.form["function"]]()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): A request says which name of this module is used, and there are all that it defines and imports; choose it from a dict of those that are meant
    method = getattr(Robot(), request.form["method"], None)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): A request says which attribute this is, and an object has more of them than you think of, such as `__class__` and `__globals__`; choose it from a dict of those that are meant
    value = locals().get(request.form["name"])
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): A request says which attribute this is, and an object has more of them than you think of, such as `__class__` and `__globals__`; choose it from a dict of those that are meant
    read = operator.attrgetter(request.form["field"])
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): A request says which attribute this is, and an object has more of them than you think of, such as `__class__` and `__globals__`; choose it from a dict of those that are meant
    return {"value": value, "state": read(Robot()), "call": operator.methodcaller(action)(Robot()), "method": str(method)}
    #                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): A request says which attribute this is, and an object has more of them than you think of, such as `__class__` and `__globals__`; choose it from a dict of those that are meant


# Silent: chosen from a dict, or only what begins with the program's own prefix.
@app.post("/safe")
def safe():
    action = request.form["action"]
    ACTIONS[action]()
    getattr(Robot(), "do_" + action)()
    getattr(Robot(), f"do_{action}")()
    method = "do_" + action
    getattr(Robot(), method)()
    getattr(request, "form")
    if action in ("start", "stop"):
        getattr(Robot(), action)()
    getattr(Robot(), "state", action)
    return {"known": hasattr(Robot(), action), "value": globals()["ACTIONS"][action]()}


# Silent: not from a request.
def from_elsewhere(thing, name):
    return getattr(thing, name)()
#- tests/shop_views.py
"""Silent: a view that only tests call."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/call")
def call():
    return getattr(app, request.args["name"])()
