"""A tenant made of letters and digits is one label of the host."""
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
    if not tenant.isalnum():
        abort(400)
    with httpx.Client() as client:
        return {"state": client.get(f"https://{tenant}.crm.example/sync").status_code}  # sink
