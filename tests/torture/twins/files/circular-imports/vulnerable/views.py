from flask import request

import tickets
from app import app


def known_state(state):
    return bool(state)


@app.route("/tickets")
def list_tickets():
    return {"tickets": tickets.in_state(request.args["state"])}
