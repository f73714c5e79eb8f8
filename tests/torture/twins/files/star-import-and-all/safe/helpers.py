import html

__all__ = ["upper", "shown"]


def upper(text):
    return text.upper()


def shown(text):
    return html.escape(text)
