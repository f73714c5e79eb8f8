from flask import Blueprint, request

from admin.helpers import heading

bp = Blueprint("admin", __name__)


@bp.get("/who")
def who():
    return heading(request.args["name"])  # sink
