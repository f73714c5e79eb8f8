from markupsafe import escape


def html(text):
    return str(escape(text))
