"""The blueprint of the other file is registered with a prefix; its view shows the text."""
# kind: xss
# drive: flask GET /admin/who?name={value}
from flask import Flask

from admin.views import bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp, url_prefix="/admin")
    return app
