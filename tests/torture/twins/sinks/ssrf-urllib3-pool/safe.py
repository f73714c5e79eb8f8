"""`fields` become the query of a constant URL."""
# kind: ssrf
# drive: flask GET /isbn?of={value}
# benign: https://good.example/isbn
import urllib3
from flask import Flask, request

app = Flask(__name__)
pool = urllib3.PoolManager()


@app.route("/isbn")
def isbn():
    of = request.args["of"]
    answer = pool.request("GET", "https://books.example/", fields={"isbn": of})  # sink
    return {"status": answer.status}
