from .three import third


def second(table, *, key):
    return third((table, key))
