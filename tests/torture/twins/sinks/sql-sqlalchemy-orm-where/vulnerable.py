"""`where(text(…))` puts SQL into the query of the ORM."""
# kind: sql
# drive: flask GET /birds?name={value}
# fixture: birds(id integer primary key, name text)
from flask import Flask, request
from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

app = Flask(__name__)
engine = create_engine("sqlite://")


class Base(DeclarativeBase):
    pass


class Bird(Base):
    __tablename__ = "birds"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


@app.route("/birds")
def birds():
    name = request.args["name"]
    with Session(engine) as session:
        query = select(Bird).where(text("name = '" + name + "'"))
        return {"birds": [bird.id for bird in session.scalars(query)]}  # sink
