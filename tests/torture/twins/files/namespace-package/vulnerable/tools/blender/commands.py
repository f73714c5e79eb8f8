import shlex


def render(scene):
    return " ".join(["blender", "-b", scene, "-a"])
