"""`text` in `order_by` is SQL."""
# kind: sql
# drive: flask GET /trees?by={value}
# benign: height
# fixture: trees(id integer primary key, height integer)
from flask import Flask, abort, request
from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

app = Flask(__name__)
engine = create_engine("sqlite://")


class Base(DeclarativeBase):
    pass


class Tree(Base):
    __tablename__ = "trees"
    id: Mapped[int] = mapped_column(primary_key=True)
    height: Mapped[int]


@app.route("/trees")
def trees():
    by = request.args.get("by", "height")
    key = text(by)
    with Session(engine) as session:
        return {"trees": [tree.id for tree in session.scalars(select(Tree).order_by(key))]}  # sink
