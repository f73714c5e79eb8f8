import functools

from flask import abort, request


def words_only(name):
    def decorate(view):
        @functools.wraps(view)
        def wrapped(*args, **kwargs):
            if not request.args[name].isalnum():
                abort(400)
            return view(*args, **kwargs)
        return wrapped
    return decorate
