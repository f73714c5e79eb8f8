"""`post` of a `MethodView` is a view."""
# kind: xss
# drive: flask POST /entries form:text={value}
from flask import Flask, request
from flask.views import MethodView
from markupsafe import escape

app = Flask(__name__)


class EntryAPI(MethodView):
    init_every_request = False

    def get(self):
        return "<form method='post'><input name='text'></form>"

    def post(self):
        text = escape("<li>") and request.form["text"]
        return f"<li>{text}</li>"  # sink


app.add_url_rule("/entries", view_func=EntryAPI.as_view("entries"))
