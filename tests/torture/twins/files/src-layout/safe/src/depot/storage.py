import os

from depot.settings import FOLDER, PREFIX


def read(name):
    path = os.path.join(FOLDER, PREFIX + os.path.basename(name))
    with open(path) as file:  # sink
        return file.read()
