import html

__all__ = ["upper"]


def upper(text):
    return text.upper()


def shown(text):
    return html.escape(text)
