"""Whether a path leaves the folder that a harmless value leads to."""

import os


def structure(path, program):
    return [os.path.normpath(path)]


def root(path, benign):
    """The folder that must not be left: what stands before the part of a path that holds the harmless value, which the
    name of the current folder may hold by chance."""
    path = os.path.normpath(path)
    home = os.getcwd()
    own = len(home.split("/")) if (path + "/").startswith(home + "/") else 0
    head = benign.strip("/").split("/")[0].lower()
    parts = path.split("/")
    at = next((i for i, part in enumerate(parts) if i >= own and head and head in part.lower()), len(parts) - 1)
    return "/".join(parts[:at]) or "/"


def leaves(path, roots):
    path = os.path.normpath(path)
    return not any(path == root or path.startswith(root.rstrip("/") + "/") for root in roots)
