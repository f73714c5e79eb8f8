import functools

from flask import abort, request


def words_only(name):
    def decorate(view):
        @functools.wraps(view)
        def wrapped(*args, **kwargs):
            result = view(*args, **kwargs)
            if not request.args[name].isalnum():
                abort(400)
            return result
        return wrapped
    return decorate
