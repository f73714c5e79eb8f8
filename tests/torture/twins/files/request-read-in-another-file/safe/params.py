from flask import request


def parameter(name, default="0"):
    return request.args.get(name, int(default), type=int)
