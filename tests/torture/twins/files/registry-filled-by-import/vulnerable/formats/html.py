import html

from formats import register


@register("html")
def to_html(text):
    return html.escape(text)
