"""Entries of archives written where their names say."""

import os
import shutil
import tarfile
import zipfile
from pathlib import Path


def unpack_zip(path, target):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with open(os.path.join(target, name), "wb") as out:
            #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): The name of an entry of an archive becomes part of the path that `open` gets: one called `../../app.py` leads out of the folder; use `extract`, or check the resolved path
                out.write(archive.read(name))
        for info in archive.infolist():
            place = Path(target) / info.filename
            place.write_bytes(archive.read(info))
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): The name of an entry of an archive becomes part of the path that `place.write_bytes` gets: one called `../../app.py` leads out of the folder; use `extract`, or check the resolved path
        names = [name for name in archive.namelist() if name.endswith(".txt")]
        for name in names:
            with open(target + "/" + name, "wb") as out:
            #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): The name of an entry of an archive becomes part of the path that `open` gets: one called `../../app.py` leads out of the folder; use `extract`, or check the resolved path
                shutil.copyfileobj(archive.open(name), out)


def unpack_tar(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            with open(os.path.join(target, member.name), "wb") as out:
            #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): The name of an entry of an archive becomes part of the path that `open` gets: one called `../../app.py` leads out of the folder; use `extract`, or check the resolved path
                out.write(archive.extractfile(member).read())
        for member in archive.getmembers():
            os.makedirs(f"{target}/{member.name}")
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): The name of an entry of an archive becomes part of the path that `os.makedirs` gets: one called `../../app.py` leads out of the folder; use `extract`, or check the resolved path


# Silent: methods that look after the names, bare names, names that are read or shown.
def safe(path, target):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            archive.extract(info, target)
        archive.extractall(target)
        for name in archive.namelist():
            with open(os.path.join(target, os.path.basename(name)), "wb") as out:
                out.write(archive.read(name))
        print("\n".join(archive.namelist()))
        text = archive.read(archive.namelist()[0])
        with archive.open("manifest.json") as manifest:
            text += manifest.read()
                out.write(archive.read(name))
    return text


def pack(path, names):
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.write(os.path.join("docs", name), name)
#- tests/shop_views.py
"""Silent: a view that only tests call."""

import os
import zipfile


def unpacked(path, target):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with open(os.path.join(target, name), "wb") as out:
                out.write(archive.read(name))
