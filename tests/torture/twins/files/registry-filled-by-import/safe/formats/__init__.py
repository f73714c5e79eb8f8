FORMATS = {}


def register(name):
    def add(function):
        FORMATS[name] = function
        return function
    return add
