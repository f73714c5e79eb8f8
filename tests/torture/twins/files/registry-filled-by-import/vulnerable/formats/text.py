from formats import register


@register("text")
def to_text(text):
    return text.rstrip()
