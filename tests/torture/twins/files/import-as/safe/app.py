"""`import store.lookup as find` binds the module that looks up by number."""
# kind: sql
# drive: flask GET /goods?key={value}
# benign: 12
from flask import Flask, request

import store.lookup as find

app = Flask(__name__)


@app.route("/goods")
def goods():
    return {"goods": find.goods(request.args["key"])}
