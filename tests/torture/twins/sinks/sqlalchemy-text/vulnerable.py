"""`text` of SQLAlchemy is SQL as it stands."""
# kind: sql
# drive: flask GET /tickets?state={value}
# fixture: tickets(id integer, title text, state text)
from flask import Flask, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("postgresql+psycopg2://localhost/desk")


@app.get("/tickets")
def tickets():
    state = request.args["state"]
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT title FROM tickets WHERE state = '" + state + "'"))  # sink
        return {"tickets": [row[0] for row in rows]}
