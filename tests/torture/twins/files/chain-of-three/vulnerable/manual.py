from library import load

TOPICS = ("mail", "print")


def chapter(topic):
    return load(topic, "en")
