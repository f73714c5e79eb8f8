import shlex

from hooks import HOOKS


def prepare(text):
    return shlex.quote(text)


HOOKS.append(prepare)
