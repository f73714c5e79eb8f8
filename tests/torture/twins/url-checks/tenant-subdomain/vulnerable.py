"""A tenant from the request that may hold dots and slashes is a whole host."""
# kind: ssrf
# drive: flask GET /sync?tenant={value}
# payload: evil§.example/
# payload: evil§.example#
import httpx
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/sync")
def sync():
    tenant = request.args["tenant"]
    if not tenant or " " in tenant:
        abort(400)
    with httpx.Client() as client:
        return {"state": client.get(f"https://{tenant}.crm.example/sync").status_code}  # sink
