import html


def plain(name):
    return f"<div>{name}</div>"


def escaped(name):
    return f"<div>{html.escape(name)}</div>"
