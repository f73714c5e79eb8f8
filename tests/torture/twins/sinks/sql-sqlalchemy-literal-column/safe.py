"""`literal` binds its value."""
# kind: sql
# drive: flask GET /label?text={value}
from flask import Flask, request
from sqlalchemy import create_engine, literal, literal_column, select

app = Flask(__name__)
engine = create_engine("sqlite://")


@app.route("/label")
def label():
    column = literal(request.args["text"])
    with engine.connect() as connection:
        return {"label": str(connection.execute(select(column)).all())}  # sink
