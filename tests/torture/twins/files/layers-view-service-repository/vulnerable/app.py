"""View, service, repository: the text goes through all three into the statement."""
# kind: sql
# drive: flask GET /accounts?owner={value}
from flask import Flask, request

from services import AccountService

app = Flask(__name__)
service = AccountService()


@app.route("/accounts")
def accounts():
    return {"accounts": service.owned_by(request.args["owner"])}
