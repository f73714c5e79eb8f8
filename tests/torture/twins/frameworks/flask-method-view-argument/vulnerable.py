"""The route part is an argument of the `MethodView`'s method."""
# kind: sql
# drive: flask GET /users/{value}
# benign: 12
import sqlite3

from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


class UserAPI(MethodView):
    def get(self, user_id):
        db = sqlite3.connect("users.db")
        return {"user": db.execute("SELECT * FROM users WHERE id = " + str(user_id)).fetchone()}  # sink


app.add_url_rule("/users/<user_id>", view_func=UserAPI.as_view("user"))
