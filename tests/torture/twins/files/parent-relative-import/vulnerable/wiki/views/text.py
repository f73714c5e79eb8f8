from markupsafe import escape


def clean(text):
    return escape(text.strip())
