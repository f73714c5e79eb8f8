"""What editors/README.md tells the author of any other client, read as they would read it."""

import pathlib
import re

PAGE = pathlib.Path(__file__).resolve().parents[3] / "editors" / "README.md"


def section(heading):
    """The text below a heading, up to the next of the same rank or a higher one."""
    rank = heading.split()[0]
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    rest = lines[lines.index(heading) + 1 :]
    end = next((i for i, line in enumerate(rest) if re.match(rf"#{{2,{len(rank)}}} ", line)), len(rest))
    return "\n".join(rest[:end])


def rows(text):
    """The cells of the first table, row by row, without its head."""
    lines = [line for line in text.split("\n###")[0].splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def code(text):
    """What stands between backticks."""
    return re.findall(r"`([^`]+)`", text)


CLIENT = dict(rows(section("## Any other client")))
COMMAND = code(CLIENT["command"])[0].split()
LANGUAGES = code(CLIENT["languages"])
ROOT_MARKERS = code(CLIENT["root"])
ENCODINGS = re.findall(r"utf-\d+", CLIENT["position encoding"])
# Whoever has all of these asks for diagnostics.
PULL = [name for name in code(CLIENT["diagnostics"]) if "." in name]
SETTINGS = {code(name)[0]: code(values) for name, values, *_ in rows(section("### Settings"))}
SETTINGS_SECTION = re.search(r"in the section `([^`]+)`", section("### Settings")).group(1)
FIX_ALL = code(section("### Fixing everything"))[0]
