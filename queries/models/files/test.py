import tempfile
import codecs
import glob
import gzip
import hashlib
import io
import os
import shutil
import tarfile
import zipfile
from pathlib import Path

import aiofiles


def read(path, name):
    open(path)
    #    ^^^^ sink path
    open(file=path, mode="rb")
    #         ^^^^ sink path
    io.open(path)
    #       ^^^^ sink path
    codecs.open(path, "r", "utf-8")
    #           ^^^^ sink path
    gzip.open(path)
    #         ^^^^ sink path
    os.remove(path)
    #         ^^^^ sink path
    os.rename(path, name)
    #         ^^^^ sink path
    #               ^^^^ sink path
    os.makedirs(path, exist_ok=True)
    #           ^^^^ sink path
    shutil.copy(path, dst=name)
    #           ^^^^ sink path
    #                     ^^^^ sink path
    shutil.rmtree(path)
    #             ^^^^ sink path
    glob.glob(path)
    #         ^^^^ sink path
    zipfile.ZipFile(path).extractall(name)
    #               ^^^^ sink path
    #                                ^^^^ sink path
    tarfile.open(path)
    #^^^^^^^^^^^^^^^^^ source archive
    #            ^^^^ sink path
    Path(path).rename(name)
    #^^^^^^^^^ sink path
    #^^^^^^^^^^^^^^^^^^^^^^ returns pathlib.Path
    #                 ^^^^ sink path
    Path("/srv").joinpath(path).parent.replace(name)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pathlib.Path
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pathlib.Path
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink path
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pathlib.Path
    #                                          ^^^^ sink path


async def later(path):
    async with aiofiles.open(path) as file:
    #                        ^^^^ sink path
        return await file.read()


def harmless(path):
    digest = hashlib.sha256(path.encode()).hexdigest()
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer all
    return os.path.basename(path), digest
    #      ^^^^^^^^^^^^^^^^^^^^^^ sanitizer path


# These open nothing.
def others(path, file):
    os.path.join(path, "a")
    os.path.exists(path)
    #^^^^^^^^^^^^^^^^^^^ sanitizer all
    Path(path).exists()
    #^^^^^^^^^^^^^^^^^^ sanitizer all
    file.open(path)
    shutil.copyfileobj(path, file)


def paths(path, name):
    place = Path(path) / name
    place.read_text()
    #^^^^ sink path
    place.open("w")
    #^^^^ sink path
    Path(path).rename(name)
    #^^^^^^^^^ sink path
    #^^^^^^^^^^^^^^^^^^^^^^ returns pathlib.Path
    #                 ^^^^ sink path
    (place / "more").unlink()
    #^^^^^^^^^^^^^^^ sink path
    place.exists()
    #^^^^^^^^^^^^^ sanitizer all


def entries(path):
    with zipfile.ZipFile(path) as bundle:
    #                    ^^^^ sink path
        print(bundle.namelist(), bundle.infolist())
        #     ^^^^^^^^^^^^^^^^^ source archive
        #                        ^^^^^^^^^^^^^^^^^ source archive
    with tarfile.open(path) as bundle:
    #    ^^^^^^^^^^^^^^^^^^ source archive
    #                 ^^^^ sink path
        print(bundle.getnames(), bundle.getmembers())

tempfile.mkstemp(dir=folder)
#                    ^^^^^^ sink path
tempfile.NamedTemporaryFile(suffix=".txt")
