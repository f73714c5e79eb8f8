"""`query(…).filter(text)` takes SQL."""
# kind: sql
# drive: flask GET /fish?pond={value}
# fixture: fish(id integer primary key, pond text)
from flask import Flask, request
from sqlalchemy import Column, Integer, String, create_engine, text
from sqlalchemy.orm import declarative_base, sessionmaker

app = Flask(__name__)
Base = declarative_base()
Session = sessionmaker(create_engine("sqlite://"))


class Fish(Base):
    __tablename__ = "fish"
    id = Column(Integer, primary_key=True)
    pond = Column(String)


@app.route("/fish")
def fish():
    pond = request.args["pond"]
    session = Session()
    found = session.query(Fish).filter(text(f"pond = '{pond}'")).all()  # sink
    return {"fish": len(found)}
