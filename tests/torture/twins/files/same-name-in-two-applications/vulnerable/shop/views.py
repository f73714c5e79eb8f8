from .db import search


def find(q):
    return search(q)
