from html import escape


def plain(text):
    return text.strip()


def escaped(text):
    return escape(text.strip())
