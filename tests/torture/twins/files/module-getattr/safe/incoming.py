from flask import request


def __getattr__(name):
    if name.startswith("_"):
        raise AttributeError(name)
    return request.args.get(name, 0, type=int)
