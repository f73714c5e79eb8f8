"""Which arguments the called program takes for options."""

from judges import shell


def structure(argument):
    argv = argument["argv"] if "argv" in argument else shell.words(argument["shell"])
    found = []
    for part in argv[1:]:
        if part == "--":
            break
        if part.startswith("-"):
            found.append("option")
        elif not found or found[-1] != "operand":
            found.append("operand")
    return found
