def read(path):
    with open(path) as file:  # sink
        return file.read()
