"""The store front."""

import os

from flask import Flask, jsonify
from flask_cors import CORS

from . import accounts, api, catalogue, db, orders


def create_app(testing=False):
    app = Flask(__name__)
    app.config["TESTING"] = testing
    app.config["DATABASE"] = os.environ.get("SHOP_DATABASE", "shop.sqlite3")
    app.config["UPLOADS"] = os.path.join(app.instance_path, "uploads")
    app.config["MAIL_FROM"] = "Kiln & Cup <shop@kilnandcup.example>"
    app.config["MAX_CONTENT_LENGTH"] = 4 * 1024 * 1024
    app.secret_key = "vSKcbxD1S3uQ2rW9tYdAyFhGk7ZpLmNo"

    # The configurator on the marketing site asks the API for prices.
    CORS(app, origins="*", supports_credentials=True)

    db.init_app(app)
    app.register_blueprint(accounts.bp)
    app.register_blueprint(api.bp)
    app.register_blueprint(catalogue.bp)
    app.register_blueprint(orders.bp)

    @app.get("/healthz")
    def healthz():
        return jsonify(status="ok")

    return app
