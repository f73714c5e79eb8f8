#- app.py
"""Uploads stored under the names that came with them."""

import os
import uuid
import zipfile
from pathlib import Path

from flask import Flask, request
from PIL import Image
from werkzeug.datastructures import FileStorage
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/photos")
def upload():
    photo = request.files["photo"]
    photo.save("uploads/" + secure_filename(photo.filename))
    photo.save(os.path.join("uploads", secure_filename(photo.filename)))
    for other in request.files.getlist("others"):
        other.save(os.path.join(app.config["UPLOADS"], secure_filename(other.filename)))
    document = request.files.get("document")
    document.save(f"uploads/{secure_filename(document.filename)}")
    with open("uploads/" + secure_filename(photo.filename), "wb") as out:
        out.write(photo.read())
    Path("uploads", photo.filename).write_bytes(photo.read())
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): The sender of this upload chooses its name, and so where it is stored: `../app.py` replaces your code; use `secure_filename` or a name of your own
    return {"stored": photo.filename}


def keep(upload: FileStorage):
    upload.save(Path("uploads") / secure_filename(upload.filename))


# Silent: a name of the program's own, and the file itself where a path could stand.
@app.post("/safe")
def safe():
    photo = request.files["photo"]
    photo.save(f"uploads/{uuid.uuid4()}.jpg")
    photo.save(os.path.join("uploads", str(uuid.uuid4())))
    photo.save(os.path.join("uploads", secure_filename(photo.filename)))
    name = secure_filename(photo.filename)
    photo.save(f"uploads/{name}")
    image = Image.open(photo)
    image.save(f"uploads/{uuid.uuid4()}.png")
    with zipfile.ZipFile(photo) as archive:
        return {"names": archive.namelist(), "called": photo.filename}


#- shop/views.py
"""The same with Django, which takes folders off the name."""

import os
import uuid

from django.conf import settings
from django.core.files.storage import default_storage
from django.http import JsonResponse


def upload(request):
    photo = request.FILES["photo"]
    with open(os.path.join(settings.MEDIA_ROOT, photo.name), "wb") as out:
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): The sender of this upload chooses its name: `page.html`, or a name that is there already; check the extension and store it under a name of your own
        for chunk in photo.chunks():
            out.write(chunk)
    return JsonResponse({"stored": True})


# Silent: the storage looks after names, and one of the program's own.
def safe(request):
    photo = request.FILES["photo"]
    default_storage.save(photo.name, photo)
    with open(os.path.join(settings.MEDIA_ROOT, f"{uuid.uuid4()}.jpg"), "wb") as out:
        out.write(photo.read())
    return JsonResponse({"stored": True})
#- tests/shop_views.py
"""Silent: a view that only tests call."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/upload")
def upload():
    file = request.files["file"]
    file.save("uploads/" + file.filename)
    return "ok"
