"""`text` takes its argument as SQL."""
# kind: sql
# drive: flask GET /wines?grape={value}
from flask import Flask, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("sqlite://")


@app.route("/wines")
def wines():
    grape = request.args["grape"]
    statement = text(f"SELECT name FROM wines WHERE grape = '{grape}'")
    with engine.connect() as connection:
        return {"wines": [row.name for row in connection.execute(statement)]}  # sink
