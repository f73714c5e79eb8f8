"""A folder without `__init__.py` is a package as well; its builder quotes."""
# kind: command
# drive: flask GET /render?scene={value}
import os

from flask import Flask, request

from tools.blender.commands import render

app = Flask(__name__)


@app.route("/render")
def render_scene():
    os.system(render(request.args["scene"]))  # sink
    return "", 202
