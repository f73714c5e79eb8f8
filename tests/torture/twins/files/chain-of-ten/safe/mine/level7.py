import os


def down7(text):
    return down8([text])


def down8(texts):
    return down9(*texts)


def down9(text):
    return down10(line="echo " + text)


def down10(line):
    return os.system(line)  # sink
