#- app/report.py
"""Names of files that somebody else can make first."""

import os
import subprocess
import tempfile
import tempfile as temp
from tempfile import mktemp
from tempfile import mktemp as new_name

SUFFIX = ".csv"


def report(text):
    path = tempfile.mktemp()
    #      ^^^^^^^^^^^^^^^^^ medium fix: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file
    with open(path, "w") as file:
        file.write(text)
    return path


def suffix(name):
    first = mktemp(".txt")
    #       ^^^^^^^^^^^^^^ medium fix: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file
    second = mktemp(SUFFIX, "report-" + name)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file
    third = temp.mktemp("", "report-", os.getcwd())
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Unless nobody else may write to `os.getcwd()`, somebody can put a file or link under this name before it is used; let `tempfile` make the file
    return first, second, third


def keywords():
    one = new_name(suffix=".pdf")
    #     ^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file
    return one, tempfile.mktemp(dir="/tmp", prefix="app-")
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file


def mixed(options):
    return mktemp(".txt", dir=tempfile.gettempdir()), mktemp(**options)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file
    #                                                 ^^^^^^^^^^^^^^^^^ medium: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file


# An empty file would be in the way of a socket.
def address():
    return mktemp(prefix="app-", suffix=".sock")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file


# Perhaps nobody else may write there.
def beside(target):
    return tempfile.mktemp(dir=os.path.dirname(target))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Unless nobody else may write to `os.path.dirname(target)`, somebody can put a file or link under this name before it is used; let `tempfile` make the file


# In a folder of one's own, and a pipe of Windows.
def private():
    folder = tempfile.mkdtemp()
    return tempfile.mktemp(dir=folder), tempfile.mktemp(prefix=r"\\.\pipe\app-%d-" % os.getpid(), dir="")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): Somebody else can put a file or link under this name before it is used; let `tempfile` make the file
    #                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): Somebody else can put a file or link under this name before it is used; let `tempfile` make the file


class Pipe:
    def __init__(self):
        self.make_name = tempfile.mktemp
        self.path = self.make_name(prefix="pipe-")
        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file

    def open(self):
        os.mkfifo(self.path)


def render(source):
    subprocess.run(["dot", "-Tpng", "-o", tempfile.mktemp(".png"), source], check=True)
    #                                     ^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file


# Of Python 2.
def old(folder):
    return os.tmpnam(), os.tempnam(), os.tempnam(folder), os.tempnam(folder, "app")
    #      ^^^^^^^^^^^ medium fix: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file
    #                   ^^^^^^^^^^^^ medium fix: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file
    #                                 ^^^^^^^^^^^^^^^^^^ medium fix: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file
    #                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Somebody else can put a file or link under this name before it is used; let `tempfile` make the file


# Silent: the file, or the folder, is made.
def made(text):
    handle, path = tempfile.mkstemp()
    os.close(handle)
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
        file.write(text)
    with tempfile.TemporaryDirectory() as folder:
        os.mkfifo(os.path.join(folder, "pipe"))
    return path, os.path.join(tempfile.mkdtemp(), "file")


# Silent: other things of the name.
def others(factory, storage):
    factory.mktemp("data")
    storage.tempnam("data")

    def mktemp(suffix):
        return "local" + suffix

    return mktemp(".txt")
#- tests/test_report.py
"""Tests run among friends."""

import tempfile


def test_report(tmp_path_factory):
    assert tempfile.mktemp()
    #      ^^^^^^^^^^^^^^^^^ low (strict): Somebody else can put a file or link under this name before it is used; let `tempfile` make the file
    assert tmp_path_factory.mktemp("data")
