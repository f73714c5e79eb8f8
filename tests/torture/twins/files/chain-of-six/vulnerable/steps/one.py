from . import two


def first(value):
    return two.second("items", key=value)
