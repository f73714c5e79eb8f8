"""The value of the blueprint's view is bound."""
# kind: sql
# drive: flask POST /auth/register form:username={value}
import sqlite3

from flask import Blueprint, Flask, g, request

bp = Blueprint("auth", __name__, url_prefix="/auth")


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect("flaskr.sqlite")
        g.db.row_factory = sqlite3.Row
    return g.db


@bp.route("/register", methods=("GET", "POST"))
def register():
    username = request.form["username"]
    db = get_db()
    found = db.execute("SELECT id FROM user WHERE username = ?", (username,)).fetchone()  # sink
    return {"taken": found is not None}


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
