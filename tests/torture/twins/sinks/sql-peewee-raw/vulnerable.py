"""`SQL` of peewee takes its text as it is."""
# kind: sql
# drive: flask GET /mugs?glaze={value}
import peewee
from flask import Flask, request

app = Flask(__name__)
db = peewee.SqliteDatabase("pottery.db")


class Mug(peewee.Model):
    glaze = peewee.CharField()

    class Meta:
        database = db


@app.route("/mugs")
def mugs():
    glaze = request.args["glaze"]
    condition = peewee.SQL("glaze = '%s'" % glaze)
    return {"mugs": len(list(Mug.select().where(condition)))}  # sink
