"""`splitlines` cuts at line ends, the first piece has none."""
# kind: header
# drive: flask GET /as?name={value}
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/as")
def saved_as():
    name = request.args.get("name", "report")
    response = make_response("…")
    name = (name or "report").splitlines()[0]
    response.headers["Content-Disposition"] = "attachment; filename=" + name  # sink
    return response
