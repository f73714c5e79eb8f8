"""The generated programs with their labels, as they are committed: `generated/open.txt`, and those that are only read as a score.

    #= 0042-1f2e3d vulnerable
    #- app.py
    …

Those that are held out stand there in base64, so that nobody comes across them by searching.
"""

import base64
import dataclasses
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "generated"
OPEN, HELD_OUT = FOLDER / "open.txt", FOLDER / "held-out.txt"


@dataclasses.dataclass(frozen=True)
class Entry:
    identity: str
    label: str
    text: str  # of all files, each below its `#- path`


def text_of(files):
    return "".join(f"#- {path}\n{text}" for path, text in sorted(files.items()))


def read(path):
    """Identity to entry."""
    found = {}
    if not path.exists():
        return found
    for part in path.read_text(encoding="utf-8").split("#= ")[1:]:
        head, _, text = part.partition("\n")
        identity, label = head.split()
        if path == HELD_OUT:
            text = base64.b64decode(text).decode()
        found[identity] = Entry(identity, label, text)
    return found


def write(path, entries):
    FOLDER.mkdir(exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        for entry in entries:
            text = entry.text
            if path == HELD_OUT:
                text = base64.b64encode(text.encode()).decode() + "\n"
            out.write(f"#= {entry.identity} {entry.label}\n{text}")
