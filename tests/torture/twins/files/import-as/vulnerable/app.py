"""`import store.search as find` binds the module that searches by text."""
# kind: sql
# drive: flask GET /goods?key={value}
# benign: 12
from flask import Flask, request

import store.search as find

app = Flask(__name__)


@app.route("/goods")
def goods():
    return {"goods": find.goods(request.args["key"])}
