#!/usr/bin/env python3
"""Takes the pictures of Neovim and Helix that the documentation shows, of the editors as editors/README.md sets them up. Arguments
choose editors; the pictures go into the folder PICTURES. What is typed, and what must be on the screen before the picture is taken,
stands in the function of each editor."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from terminal import Display, Failure, Terminal

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[2]
sys.path.append(str(HERE.parent / "helix"))

from editor import snippets  # noqa: E402

FILE = "shop/accounts.py"
# One more column, and Neovim breaks the title of the fix between other words; one less, and within a word.
COLUMNS, ROWS = 92, 25

# Beside what makes Bezoar work, each editor looks as somebody might have it.
NEOVIM = """
vim.o.number = true
vim.o.linebreak = true
vim.o.termguicolors = true
vim.opt.fillchars = { msgsep = "─" }
vim.api.nvim_set_hl(0, "MsgSeparator", { link = "NonText" })
vim.api.nvim_set_hl(0, "DiagnosticUnderlineError", { undercurl = true, sp = "NvimLightRed" })
vim.diagnostic.config({ virtual_text = true }) -- which 0.10 does unasked
"""
NEOVIM_BACKGROUND = "#14161b"

HELIX = """
theme = "dark_plus"

[editor]
true-color = true

"""
HELIX_BACKGROUND = "#1e1e1e"


def neovim(home, display, picture):
    version = subprocess.run(["nvim", "--version"], check=True, capture_output=True, text=True).stdout
    heading = "Neovim 0.10" if version.startswith("NVIM v0.10") else "Neovim 0.11 and newer"
    bezoar = "\n".join(snippets(REPOSITORY, heading, "lua")).replace("/path/to/bezoar", str(REPOSITORY))
    write(home / "config/nvim/init.lua", NEOVIM + bezoar)
    # Neovim starts itself a second time to have its screen painted. One that was started through another loader cannot do that; so
    # the two are started apart.
    apart = f"nvim --headless --listen ../socket {FILE} & until nvim --server ../socket --remote-ui; do :; done; kill $!"
    with open_in(home, display, ["sh", "-c", apart], NEOVIM_BACKGROUND) as terminal:
        terminal.wait_for("`hashlib.md5` is too", "A value")
        terminal.type(f"{row_of('md5(')}G^w")
        terminal.type("\x17d")
        terminal.wait_for("a stolen hash")
        terminal.type("gra")
        terminal.wait_for("Hash with `bcrypt`", "Type number")
        terminal.picture(picture)


def helix(home, display, picture):
    languages, messages = snippets(REPOSITORY, "Helix", "toml")
    write(home / "config/helix/languages.toml", languages)
    write(home / "config/helix/config.toml", HELIX + messages)
    if os.environ.get("GRAMMAR"):
        grammars = home / "config/helix/runtime/grammars"
        grammars.mkdir(parents=True)
        shutil.copy(os.environ["GRAMMAR"], grammars / "python.so")
    with open_in(home, display, ["hx", FILE], HELIX_BACKGROUND) as terminal:
        terminal.wait_for("a stolen hash", "use bcrypt", "A value becomes part of this SQL")
        row = row_of("md5(")
        terminal.type(f"{row}Ggswwb;")
        terminal.wait_for(f" {row}:{line(row).index('md5(') + 1} ")
        terminal.picture(picture)


def open_in(home, display, command, background):
    """`command` beside a project with the file, with its configuration in `home`."""
    project = home / "project"
    shutil.copytree(HERE / "shop", project / "shop")
    (home / "bin").mkdir()
    (home / "bin/bezoar").symlink_to(pathlib.Path(os.environ["BEZOAR"]).resolve())
    environment = {
        "PATH": f"{home / 'bin'}:{os.environ['PATH']}",
        **{f"XDG_{kind.upper()}_HOME": str(home / kind) for kind in ["config", "cache", "data", "state"]},
        **{name: os.environ[name] for name in ["HELIX_RUNTIME"] if name in os.environ},
    }
    return Terminal(display, command, str(project), environment, (COLUMNS, ROWS), background)


def row_of(text):
    return next(row for row in range(1, 1000) if text in line(row))


def line(row):
    return (HERE / FILE).read_text(encoding="utf-8").splitlines()[row - 1]


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main():
    folder = pathlib.Path(os.environ["PICTURES"])
    with Display() as display:
        for editor in [neovim, helix]:
            if sys.argv[1:] and editor.__name__ not in sys.argv[1:]:
                continue
            picture = folder / f"{editor.__name__}.png"
            with tempfile.TemporaryDirectory() as home:
                try:
                    editor(pathlib.Path(home), display, picture)
                except Failure as failure:
                    sys.exit(f"no picture of {editor.__name__}: {failure}")
            print(picture)


main()
