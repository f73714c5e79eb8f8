import os

from depot.settings import FOLDER


def read(name):
    path = os.path.join(FOLDER, name)
    with open(path) as file:  # sink
        return file.read()
