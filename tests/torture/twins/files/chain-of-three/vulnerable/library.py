from shelf import read


def load(name, language):
    return read(f"manual/{language}/{name}")
