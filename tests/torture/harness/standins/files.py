"""Paths: outside of the folder where a program runs there is an empty file wherever it looks, and nothing is ever changed."""

import builtins
import io
import os
import pathlib
import shutil
import tarfile
import zipfile

import recorder
from recorder import place, record
from standins import loaded, replace

_open = io.open
READING = set("rbtU")

# Responses that are made of a path.
RESPONSES = [
    ("starlette.responses", "FileResponse"),
    ("aiohttp.web_fileresponse", "FileResponse"),
    ("pyramid.response", "FileResponse"),
]


def text_of(path):
    if isinstance(path, int) or path is None:
        return None
    path = os.fspath(path)
    return path.decode("utf-8", "surrogateescape") if isinstance(path, bytes) else path


def note(api, path):
    """Notes the absolute path, unresolved; whether it was the program that asked."""
    text = text_of(path)
    if text is None or recorder.RUNNING is None:
        return False
    return record("path", api, os.path.join(os.getcwd(), text))


def is_inside(path):
    """Whether a path lies where the program may really read and write."""
    where = os.path.realpath(text_of(path))
    homes = (os.path.realpath(os.getcwd()), str(recorder.RUNNING.root.parent))
    return any(where == home or where.startswith(home + "/") for home in homes)


def _by_program(depth=3):
    """The program calls, or `pathlib` for it."""
    if recorder.RUNNING is None:
        return False
    import sys

    frame = sys._getframe(depth)
    while frame is not None and frame.f_code.co_filename.endswith(("pathlib.py", "shutil.py", "genericpath.py")):
        frame = frame.f_back
    return frame is not None and recorder.is_of_program(frame.f_code.co_filename)


def install():
    for owner in (builtins, io):
        replace(owner, "open", lambda original: _opening(_open))
    import codecs

    replace(codecs, "open", lambda _: lambda name, mode="r", *r, **o: builtins.open(name, mode.replace("U", "")))
    for name in ("remove", "unlink", "rmdir", "removedirs", "mkdir", "makedirs", "chmod", "chown", "truncate", "utime"):
        replace(os, name, _changing(f"os.{name}"))
    for name in ("rename", "replace", "link", "symlink", "renames"):
        replace(os, name, _moving(f"os.{name}"))
    for name in ("listdir", "scandir"):
        replace(os, name, _listing(f"os.{name}"))
    replace(os, "open", _os_open)
    replace(os, "chdir", _changing("os.chdir"))
    for name in ("copy", "copy2", "copyfile", "move", "copytree", "copymode", "copystat"):
        replace(shutil, name, _moving(f"shutil.{name}", copies=True))
    replace(shutil, "rmtree", _changing("shutil.rmtree"))
    replace(shutil, "unpack_archive", lambda _: lambda name, folder=None, *r, **o: note("shutil.unpack_archive", name))
    for name in ("exists", "isfile", "isdir", "lexists"):
        replace(os.path, name, _asking)
    replace(os.path, "getsize", lambda o: lambda p: o(p) if not _is_elsewhere(p) else 0)
    replace(os.path, "getmtime", lambda o: lambda p: o(p) if not _is_elsewhere(p) else 0.0)
    for name in ("exists", "is_file", "is_dir"):
        replace(pathlib.Path, name, _asking)
    for archive in (zipfile.ZipFile, tarfile.TarFile):
        for name in ("extract", "extractall"):
            replace(archive, name, _extracting)
    if loaded("werkzeug"):
        _werkzeug()
    for module, owner in RESPONSES:
        if loaded(module) and hasattr(loaded(module), owner):
            replace(getattr(loaded(module), owner), "__init__", _file_response(f"{module}.{owner}"))
    if loaded("sanic.response"):
        for module in ("sanic.response", "sanic.response.convenience"):
            for name in ("file", "file_stream"):
                replace(loaded(module), name, _async_sending(f"sanic.response.{name}"))
    if loaded("quart"):
        for module in ("quart", "quart.helpers"):
            replace(loaded(module), "send_file", _async_sending("quart.send_file"))
    if loaded("aiofiles"):
        replace(loaded("aiofiles"), "open", _aio_open)


def _is_elsewhere(path):
    """Whether the program asks about a place that is not on this machine."""
    return (
        recorder.RUNNING is not None
        and place() is not None
        and isinstance(path, (str, bytes, os.PathLike))
        and _by_program(4)
        and os.path.isabs(path)
        and not is_inside(path)
    )


def _asking(original):
    def ask(path, *rest, **options):
        return True if _is_elsewhere(path) else original(path, *rest, **options)

    return ask


def _opening(original):
    def open(file, mode="r", *rest, **options):
        note_secret(file)
        if not set(mode) <= READING:
            recorder.CHANGED = True
        if not _by_program(2) or not note("open", file):
            return original(file, mode, *rest, **options)
        if is_inside(file) and (os.path.exists(file) or not set(mode) & set("rR") or "+" in mode):
            return original(file, mode, *rest, **options)
        if not is_inside(file) or os.path.realpath(file).startswith(os.path.realpath(os.getcwd())):
            return io.BytesIO() if "b" in mode else io.StringIO()
        return original(file, mode, *rest, **options)

    return open


def note_secret(path):
    """An XML parser that resolves an external entity reads this file."""
    if recorder.RUNNING is not None and recorder.RUNNING.kind == "xxe" and "torture-secret" in str(path):
        record("xxe", "open", str(path), anywhere=True)


def _os_open(original):
    def open(path, flags, *rest, **options):
        recorder.CHANGED = True
        if _by_program(2) and note("os.open", path) and not is_inside(path):
            return original(os.devnull, flags & ~os.O_EXCL & ~os.O_CREAT, *rest)
        return original(path, flags, *rest, **options)

    return open


def _changing(api):
    def make(original):
        def change(path, *rest, **options):
            recorder.CHANGED = True
            if _by_program(2) and note(api, path):
                if is_inside(path):
                    try:
                        return original(path, *rest, **options)
                    except FileNotFoundError:
                        return None
                return None
            return original(path, *rest, **options)

        return change

    return make


def _moving(api, copies=False):
    def make(original):
        def move(source, target, *rest, **options):
            recorder.CHANGED = True
            if not _by_program(2):
                return original(source, target, *rest, **options)
            note(api, source)
            note(api, target)
            if is_inside(source) and is_inside(target) and os.path.lexists(source):
                return original(source, target, *rest, **options)
            return target if copies else None

        return move

    return make


def _listing(api):
    def make(original):
        def names(path="."):
            if _by_program(2) and note(api, path) and not (is_inside(path) and os.path.isdir(path)):
                return original(os.getcwd()) if api == "os.scandir" else []
            return original(path)

        return names

    return make


def _extracting(original):
    def extract(self, *arguments, **options):
        names = self.namelist() if isinstance(self, zipfile.ZipFile) else self.getnames()
        is_tar = isinstance(self, tarfile.TarFile)
        folder = options.get("path") or (arguments[-1] if arguments and isinstance(arguments[-1], (str, os.PathLike)) else ".")
        for name in names if is_tar and not options.get("filter") else []:
            note("tarfile.extract", os.path.join(folder, name))
        return None

    return extract


def _file_response(api):
    """Notes the path, and sends a file that is there."""

    def make(original):
        def init(self, path, *rest, **options):
            if note(api, path):
                recorder.CHANGED = True
                path = os.path.join(os.getcwd(), "stand-in")
                _open(path, "a").close()
            original(self, path, *rest, **options)

        return init

    return make


def _async_sending(api):
    def make(original):
        async def send(path, *rest, **options):
            if isinstance(path, (str, bytes, os.PathLike)) and note(api, path):
                recorder.CHANGED = True
                path = os.path.join(os.getcwd(), "stand-in")
                _open(path, "a").close()
            return await original(path, *rest, **options)

        return send

    return make


def _aio_open(original):
    def open(file, mode="r", *rest, **options):
        if note("aiofiles.open", file) and not (is_inside(file) and os.path.exists(file)):
            recorder.CHANGED = True
            where = os.path.join(os.getcwd(), "stand-in")
            _open(where, "a").close()
            return original(where, mode, *rest, **options)
        return original(file, mode, *rest, **options)

    return open


def _werkzeug():
    import werkzeug.datastructures
    import werkzeug.utils
    from werkzeug.exceptions import NotFound
    from werkzeug.security import safe_join

    Response = loaded("werkzeug.wrappers").Response

    def send_file(path_or_file, environ, **options):
        if isinstance(path_or_file, (str, bytes, os.PathLike)):
            note("send_file", os.path.join(options.get("_root_path") or "", path_or_file))
            return options.get("response_class", Response)(b"", mimetype="application/octet-stream")
        return original_send_file(path_or_file, environ, **options)

    def send_from_directory(directory, path, environ, **options):
        joined = safe_join(os.fspath(directory), os.fspath(path))
        if joined is None:
            raise NotFound()
        note("send_from_directory", os.path.join(options.get("_root_path") or "", joined))
        return options.get("response_class", Response)(b"", mimetype="application/octet-stream")

    original_send_file = werkzeug.utils.send_file
    werkzeug.utils.send_file = send_file
    werkzeug.utils.send_from_directory = send_from_directory

    def save(self, target, buffer_size=16384):
        if not note("FileStorage.save", target if isinstance(target, (str, bytes, os.PathLike)) else None):
            original_save(self, target, buffer_size)
            recorder.CHANGED = True
        elif is_inside(target) and os.path.isdir(os.path.dirname(os.path.realpath(target))):
            recorder.CHANGED = True
            with _open(target, "wb") as file:
                file.write(self.read())

    original_save = werkzeug.datastructures.FileStorage.save
    werkzeug.datastructures.FileStorage.save = save
