def html(text):
    return text.replace("\n", "<br>")
