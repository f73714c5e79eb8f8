"""A generator can be run through only once; afterwards it yields nothing."""
# kind: xss
# drive: flask GET /once?v={value}
from flask import Flask, request

app = Flask(__name__)


def items(text):
    yield text


@app.get("/once")
def once():
    pending = items(request.args["v"])
    seen = list(pending)
    rest = "".join(pending)
    return "<p>" + str(len(seen)) + rest + "</p>"  # sink
