import flask_cors
from flask import Flask
from flask_cors import CORS

app = Flask(__name__)
cors = CORS(app)
#      ^^^^^^^^^ returns flask_cors.CORS
other = flask_cors.CORS(app, origins=["https://example.com"])
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns flask_cors.CORS


def look_alike(CORS):
    return CORS(app)
