#- tools/unpack.py
"""Archives that say where their members are written."""

import io
import shutil
import tarfile
import tarfile as tf
import zipfile
from shutil import unpack_archive
from tarfile import TarFile
from tarfile import open as open_tar

import requests


# All of it.
def unpack(path, folder):
    with tarfile.open(path) as tar:
        tar.extractall(folder, filter="data")


def here(path):
    archive = tf.open(path, "r:gz")
    archive.extractall(filter="data")
    archive.close()


def download(url):
    answer = requests.get(url)
    open_tar(fileobj=io.BytesIO(answer.content)).extractall(path="data", filter="data")


def by_class(path):
    with TarFile.open(path) as tar, open(path + ".log", "w") as log:
        tar.extractall(members=tar.getmembers(), path=log.name, filter="data")
        tar.extractall(".", None, filter="data")


def annotated(tar: tarfile.TarFile, folder):
    tar.extractall(folder, numeric_owner=True, filter="data")


class Package:
    def __init__(self, path):
        self.archive = tarfile.open(path)

    def install(self, folder):
        self.archive.extractall(folder, filter="data")


# A filter that lets everything through.
def trusted(path, folder):
    with tarfile.open(path) as tar:
        tar.extractall(folder, filter="data")
        tar.extractall(folder, filter="data")
        tar.extractall(folder, filter="data")


def by_shutil(path, folder):
    shutil.unpack_archive("models.tar.gz", folder, filter="data")
    unpack_archive(path, folder, "gztar", filter="data")
    unpack_archive(folder + "/data.tgz", filter="data")
    unpack_archive(path, folder)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): If this is a tar file, a member can be written anywhere; pass `filter="data"` for tar files


# One by one, often after a check.
def one_by_one(path, folder):
    with tarfile.open(path) as tar:
        for member in tar:
            if member.isfile():
                tar.extract(member, folder, filter="data")


# A loop that looks at the names.
def looked_at(path, folder):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            if member.name.startswith(("/", "..")):
                raise ValueError(member.name)
        tar.extractall(folder, filter="data")


# For a Python without filters.
def branches(path, folder):
    with tarfile.open(path) as tar:
        if hasattr(tarfile, "data_filter"):
            tar.extractall(folder, filter="data")
        else:
            tar.extractall(folder)
            #^^^^^^^^^^^^^^^^^^^^^ info (audit): A member of this archive can be written anywhere, `../../.bashrc` for example; pass `filter="data"`


def attempts(path, folder):
    tar = tarfile.open(path)
    try:
        tar.extractall(folder, filter="data")
    except TypeError:
        tar.extractall(folder)
        #^^^^^^^^^^^^^^^^^^^^^ info (audit): A member of this archive can be written anywhere, `../../.bashrc` for example; pass `filter="data"`


def instance_filter(path, folder):
    with tarfile.open(path) as tar:
        tar.extraction_filter = getattr(tarfile, "data_filter", None)
        # Old versions do not look at it.
        tar.extractall(folder)
        #^^^^^^^^^^^^^^^^^^^^^ info (audit): A member of this archive can be written anywhere, `../../.bashrc` for example; pass `filter="data"`


# Silent: with a filter, or what may be one.
def filtered(path, folder, choice, options):
    with tarfile.open(path) as tar:
        tar.extractall(folder, filter="data")
        tar.extractall(folder, filter="tar")
        tar.extractall(folder, filter=tarfile.data_filter)
        tar.extractall(folder, filter=choice)
        tar.extractall(folder, filter=lambda member, place: member if member.isfile() else None)
        tar.extractall(folder, **options)
        tar.extract("README", folder, filter="data")
    unpack_archive("models.tar.gz", folder, filter="data")


def passed_on(path, folder, filter=None, members=None):
    with tarfile.open(path) as tar:
        tar.extractall(folder, members, filter=filter)


# Silent: members that somebody has chosen.
def chosen(path, folder, safe_members):
    with tarfile.open(path) as tar:
        tar.extractall(folder, members=safe_members(tar))
        tar.extractall(folder, [member for member in tar if member.name in ("a", "b")])
        tar.extractfile("a").read()


# Silent: no tar files.
def others(path, folder, bucket, archive):
    with zipfile.ZipFile(path) as file:
        file.extractall(folder)
    shutil.unpack_archive("wheels.zip", folder)
    shutil.unpack_archive(path, folder, format="zip")
    bucket.extractall(folder)
    archive.extract(path)
#- tests/test_unpack.py
"""Tests unpack what they have packed."""

import tarfile


def test_unpack(tmp_path):
    with tarfile.open(tmp_path / "data.tar") as tar:
        tar.extractall(tmp_path, filter="data")
#- pyproject.toml
[project]
requires-python = ">=3.9"
