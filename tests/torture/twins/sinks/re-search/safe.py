"""A pattern that is compiled may be one that takes exponential time; `re.escape` makes it match itself."""
# kind: regex
# drive: flask GET /words?like={value}
import re

from flask import Flask, request

app = Flask(__name__)


@app.get("/words")
def words():
    like = request.args["like"]
    found = [word for word in ("kettle", "teapot") if re.search(re.escape(like), word)]  # sink
    return {"words": found}
