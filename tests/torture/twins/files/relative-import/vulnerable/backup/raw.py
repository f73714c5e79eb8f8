from .shell import sh


def run(label):
    sh("tar czf /backup/" + label + ".tgz data")
