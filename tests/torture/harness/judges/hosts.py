"""The host that is asked: the attacker's, if he could have registered it."""

import re


def structure(argument):
    return [argument["host"].lower()]


def attacks(structure):
    return any(is_foreign(host) for host in structure)


def is_foreign(host):
    return bool(re.search(r"evil[ab]", ".".join(host.rstrip(".").split(".")[-2:]))) or host == "file:"
