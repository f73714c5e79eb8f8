def name(text):
    return text.replace('"', '""')


def value(text):
    return text.replace("'", "''")
