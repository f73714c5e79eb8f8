"""`methodcaller` makes a function that calls the named method of its argument."""
# kind: xss
# drive: flask GET /caller?text={value}
from operator import methodcaller

from flask import Flask, request

app = Flask(__name__)


@app.get("/caller")
def caller():
    change = methodcaller("count", "<")
    return f"<p>{change('x' + request.args['text'])}</p>"  # sink
