"""The exception of `relative_to` was caught, and the handler goes on."""
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
        shown = path
    with path.open() as file:  # sink
        return {"name": str(shown), "text": file.read()}
