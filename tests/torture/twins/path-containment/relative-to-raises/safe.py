"""`relative_to` raises `ValueError` for a path that is not below."""
# kind: path
# drive: flask GET /recipes?name={value}
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
RECIPES = Path("recipes").resolve()


@app.route("/recipes")
def recipe():
    path = RECIPES.joinpath(request.args["name"]).resolve()
    try:
        shown = path.relative_to(RECIPES)
    except ValueError:
        abort(404)
    with path.open() as file:  # sink
        return {"name": str(shown), "text": file.read()}
