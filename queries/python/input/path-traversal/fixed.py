"""Request data in paths."""

import os
import shutil
import zipfile
from pathlib import Path

import aiofiles
from flask import Flask, request, send_from_directory
from PIL import Image
from werkzeug.security import safe_join
from werkzeug.utils import secure_filename

app = Flask(__name__)
DOCS = Path("docs")
REPORTS = {"daily": "reports/daily.csv", "weekly": "reports/weekly.csv"}


@app.get("/docs/<path:name>")
def read(name):
    with open("docs/" + secure_filename(name)) as file:
        text = file.read()
    text += open(os.path.join("docs", secure_filename(request.args["page"]))).read()
    text += Path("docs", name).read_text()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of the path that `Path("docs", name).read_text` gets: with `../` or an absolute path its sender reaches what lies outside of the folder; check the resolved path, or take a bare name
    full_path = (DOCS / name).resolve()
    if DOCS.resolve() not in full_path.parents:
        raise ValueError("the path leads out of its folder")
    text += full_path.read_text()
    text += DOCS.joinpath(request.args["page"]).read_text()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of the path that `DOCS.joinpath(request.args["page"]).read_text` gets: with `../` or an absolute path its sender reaches what lies outside of the folder; check the resolved path, or take a bare name
    path = DOCS / f"{name}.md"
    with path.open() as file:
        text += file.read()
    return {"text": text, "more": os.listdir(request.args.get("folder", "docs"))}
    #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of the path that `os.listdir` gets: with `../` or an absolute path its sender reaches what lies outside of the folder; check the resolved path, or take a bare name


@app.post("/docs/<path:name>")
def write(name):
    target = os.path.realpath(os.path.join(app.root_path, "docs", name))
    if os.path.commonpath([os.path.realpath(os.path.join(app.root_path, "docs")), target]) != os.path.realpath(os.path.join(app.root_path, "docs")):
        raise ValueError("the path leads out of its folder")
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "wb") as file:
        file.write(request.data)
    Path(target).write_bytes(request.data)
    shutil.copyfile("template.md", f"docs/{name}.md")
    os.rename("docs/new", "docs/" + request.form["name"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of the path that `os.rename` gets: with `../` or an absolute path its sender reaches what lies outside of the folder; check the resolved path, or take a bare name
    return {}


@app.delete("/docs/<path:name>")
def remove(name):
    os.remove(f"docs/{secure_filename(name)}")
    path = (DOCS / name).resolve()
    if DOCS.resolve() not in path.parents:
        raise ValueError("the path leads out of its folder")
    shutil.rmtree(path)
    (DOCS / name).unlink()
    return {}


@app.get("/thumbnail")
def thumbnail():
    image = Image.open("photos/" + secure_filename(request.args["name"]))
    image.thumbnail((64, 64))
    image.save(os.path.join("thumbnails", secure_filename(request.args["name"])))
    with zipfile.ZipFile(f"bundles/{secure_filename(request.args['bundle'])}.zip") as bundle:
        return {"names": bundle.namelist()}


@app.post("/albums")
def album():
    photo = request.files["photo"]
    photo.save("albums/" + request.form["album"] + "/photo.jpg")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of the path that `photo.save` gets: with `../` or an absolute path its sender reaches what lies outside of the folder; check the resolved path, or take a bare name
    return {}


@app.get("/later")
async def later():
    async with aiofiles.open("docs/" + secure_filename(request.args["name"])) as file:
        return {"text": await file.read()}


# Silent: a number, a fixed choice, only what is written comes from the request, a function that looks after the name.
@app.get("/safe")
def safe():
    number = int(request.args["number"])
    with open(f"docs/{number}.md") as file:
        text = file.read()
    with open(REPORTS["daily"]) as file:
        text += file.read()
    with open("log.txt", "a") as file:
        file.write(request.args["line"])
    Path("notes.txt").write_text(request.args["note"])
    Path("notes.txt").open().close()
    if request.args.get("page") == "start":
        text += open("docs/start.md").read()
    return send_from_directory("docs", request.args["name"])


# Silent: a bare name, or one that a function has looked at.
@app.get("/looked-at")
def looked_at():
    name = request.args["name"]
    with open(os.path.join("docs", secure_filename(name))) as file:
        text = file.read()
    with open("docs/" + os.path.basename(name)) as file:
        text += file.read()
    path = safe_join("docs", name)
    if path is None:
        return {}
    with open(path) as file:
        text += file.read()
    text += (DOCS / secure_filename(name)).read_text()
    text += (DOCS / Path(name).name).read_text()
    if name.isalnum():
        text += Path("docs", name).read_text()
    return {"text": text}


# Silent: the file that was sent, not its name.
@app.post("/upload")
def upload():
    image = Image.open(request.files["image"])
    with zipfile.ZipFile(request.files["bundle"]) as bundle:
        return {"size": image.size, "names": bundle.namelist()}


# Silent: not from a request.
def from_elsewhere(name):
    return open(os.path.join("docs", name)).read()
#- tests/shop_views.py
"""Silent: a view that only tests call."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/read")
def read():
    return open(request.args["name"]).read()

#- app/themes.py
import glob
import os
from enum import Enum
from typing import Optional

from fastapi import FastAPI, Query

app = FastAPI()


class Theme(str, Enum):
    LIGHT = "light"
    DARK = "dark"


@app.get("/logo")
def logo(theme: Optional[Theme] = Query(Theme.LIGHT), size: Theme | None = None):
    return glob.glob(os.path.join("logos", f"{theme.value if theme else 'light'}-{size}.*"))


@app.get("/icon")
def icon(theme: Optional[str] = Query("light")):
    path = os.path.realpath(os.path.join("icons", f"{theme}.*"))
    if os.path.commonpath([os.path.realpath("icons"), path]) != os.path.realpath("icons"):
        raise ValueError("the path leads out of its folder")
    return glob.glob(path)
