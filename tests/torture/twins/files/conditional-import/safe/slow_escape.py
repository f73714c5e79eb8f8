import html


def cell(value):
    return html.escape(value) or "&nbsp;"
