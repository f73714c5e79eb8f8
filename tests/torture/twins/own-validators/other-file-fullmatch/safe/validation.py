import re

TAG = re.compile("[a-z0-9-]+")


def is_tag(text):
    return TAG.fullmatch(text) is not None
