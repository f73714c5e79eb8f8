"""The generated `__repr__` leaves out the fields with `repr=False`."""
# kind: xss
# drive: flask GET /login?user={value}
from dataclasses import dataclass, field

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Account:
    number: int
    user: str = field(repr=False)


@app.get("/login")
def login():
    account = Account(7, request.args["user"])
    return f"<code>{account}</code>"  # sink
