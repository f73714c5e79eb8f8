def word(text):
    return text
