"""Request data says which file is sent."""

import io
import os
from pathlib import Path

from aiohttp import web
from bottle import static_file
from fastapi import FastAPI
from fastapi.responses import FileResponse
from flask import Flask, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
api = FastAPI()
FOLDER = Path("/srv/invoices")


@app.get("/invoice/<path:name>")
def invoice(name):
    if request.args.get("raw"):
        return send_file(name)
        #      ^^^^^^^^^^^^^^^ high: Request data says which file `send_file` sends: with `../` or an absolute path its sender downloads any file of the server; use `send_from_directory`
    if request.args.get("old"):
        return send_file(os.path.join("/srv/old", name), as_attachment=True)
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data says which file `send_file` sends: with `../` or an absolute path its sender downloads any file of the server; use `send_from_directory`
    if request.args.get("copy"):
        path = FOLDER / name
        return send_file(path)
        #      ^^^^^^^^^^^^^^^ high fix: Request data says which file `send_file` sends: with `../` or an absolute path its sender downloads any file of the server; use `send_from_directory`
    if request.args.get("folder"):
        return send_from_directory(request.args["folder"], "index.html")
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says in which folder `send_from_directory` looks: with `../` its sender downloads files from another one; keep the folder fixed
    return send_file("/srv/invoices/" + request.args["name"] + ".pdf", download_name="invoice.pdf")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which file `send_file` sends: with `../` or an absolute path its sender downloads any file of the server; use `send_from_directory`


@api.get("/files/{name}")
def download(name: str):
    return FileResponse(f"/srv/files/{name}")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data says which file `FileResponse` sends: with `../` or an absolute path its sender downloads any file of the server; check that the resolved path is in the folder


async def picture(request: web.Request):
    return web.FileResponse(FOLDER / request.match_info["name"])
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data says which file `web.FileResponse` sends: with `../` or an absolute path its sender downloads any file of the server; check that the resolved path is in the folder


# Silent: functions that look after the name, a number, a file that the program made, a name for the download.
@app.get("/safe/<path:name>")
def safe(name):
    if request.args.get("number"):
        return send_file(f"/srv/invoices/{int(request.args['number'])}.pdf")
    if request.args.get("text"):
        return send_file(io.BytesIO(request.args["text"].encode()), mimetype="text/plain")
    if request.args.get("static"):
        return static_file(name, root="/srv/static")
    if request.args.get("bare"):
        return send_file(os.path.join("/srv/invoices", secure_filename(name)))
    if request.args.get("fixed"):
        return send_file("/srv/terms.pdf", download_name=name)
    return send_from_directory("/srv/invoices", name)


@api.get("/files/by-number/{number}")
def by_number(number: int):
    return FileResponse(f"/srv/files/{number}.pdf", filename="file.pdf")


# Silent: not from a request.
def from_elsewhere(name):
    return send_file(os.path.join("/srv", name))
