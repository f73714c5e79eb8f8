from html import escape


def heading(text, level=1):
    return f"<h{level}>{text}</h{level}>"
