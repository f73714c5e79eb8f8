"""All of it: it is enough that the attacker decides what it is."""


def structure(argument):
    return argument if isinstance(argument, list) else [argument]
