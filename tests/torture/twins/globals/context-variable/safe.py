"""A `ContextVar` holds what was set last in its context; `reset` brings the former value back."""
# kind: sql
# drive: flask GET /ctx?v={value}
import sqlite3
from contextvars import ContextVar

from flask import Flask, request

app = Flask(__name__)

locale = ContextVar("locale", default="en")


@app.get("/ctx")
def ctx():
    token = locale.set(request.args["v"])
    locale.reset(token)
    code = locale.get()
    db = sqlite3.connect("texts.db")
    return {"rows": db.execute("SELECT 1 WHERE 'en' = '" + code + "'").fetchall()}  # sink
