import html


def tidy(text):
    return html.escape(" ".join(text.split()))
