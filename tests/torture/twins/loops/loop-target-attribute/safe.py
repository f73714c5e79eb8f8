"""The target of a `for` may be an attribute or a subscript, which keeps the last item."""
# kind: xss
# drive: flask GET /progress?stage={value}
from flask import Flask, request

app = Flask(__name__)


class Job:
    stage = "created"


@app.get("/progress")
def progress():
    job = Job()
    other = Job()
    for other.stage in ("queued", request.args["stage"]):
        pass
    return f"<progress title='{job.stage}'></progress>"  # sink
