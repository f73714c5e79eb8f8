import shlex


def render(scene):
    return shlex.join(["blender", "-b", scene, "-a"])
