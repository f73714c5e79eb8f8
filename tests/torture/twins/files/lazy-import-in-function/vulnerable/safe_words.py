import shlex


def word(text):
    return shlex.quote(text)
