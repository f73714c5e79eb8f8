"""A real Helix in a terminal of its own, with the configuration that editors/README.md prints, seen from outside: keys go in as a
user types them, the screen and the saved file come out. Nothing sleeps; everything waits for the screen to say something."""

import os
import pathlib
import re
import select
import shutil
import subprocess
import tempfile
import time
import uuid

PATIENCE = float(os.environ.get("BEZOAR_PATIENCE_MS", 60_000)) / 1000

CONFIG = """
theme = "onedark"

[editor]
true-color = true
end-of-line-diagnostics = "hint"

[editor.inline-diagnostics]
cursor-line = "hint"
"""


class Failure(Exception):
    """What was waited for did not come."""


class Helix:
    """Helix on a fresh copy of a project."""

    def __init__(self, name, repository, project, settings=""):
        self.name, self.log = name, []
        self.home = pathlib.Path(tempfile.mkdtemp())
        self.root = self.home / "project"
        shutil.copytree(project, self.root)
        (self.home / "bin").mkdir()
        (self.home / "bin" / "bezoar").symlink_to(pathlib.Path(os.environ["BEZOAR"]).resolve())
        config = self.home / "config" / "helix"
        config.mkdir(parents=True)
        (config / "config.toml").write_text(CONFIG)
        (config / "languages.toml").write_text(snippets(repository, "Helix", "toml")[0] + settings)
        self.socket = "bezoar-" + uuid.uuid4().hex[:8]
        self.changes = None

    def open(self, path):
        """Starts Helix on a file of the project."""
        self.note(f"open {path}")
        environment = {
            "PATH": f"{self.home / 'bin'}:{os.environ['PATH']}",
            "COLORTERM": "truecolor",
            "LANG": "C.UTF-8",
            "XDG_CONFIG_HOME": self.home / "config",
            "XDG_CACHE_HOME": self.home / "cache",
            "XDG_DATA_HOME": self.home / "data",
        }
        assignments = [f"{key}={value}" for key, value in environment.items()]
        self.tmux("-f", "/dev/null", "new-session", "-d", "-s", "t", "-x", "140", "-y", "45", "-c", str(self.root),
                  "env", *assignments, "hx", "-v", path)
        fifo = self.home / "changes"
        os.mkfifo(fifo)
        self.changes = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
        self.tmux("pipe-pane", "-t", "t", f"exec cat >> {fifo}")

    def tmux(self, *arguments):
        done = subprocess.run(["tmux", "-u", "-L", self.socket, *arguments], check=False, capture_output=True, text=True)
        if done.returncode != 0:
            raise Failure(f"tmux {arguments[0]}: {done.stderr.strip()}")
        return done.stdout

    def screen(self, *options):
        return self.tmux("capture-pane", "-p", "-t", "t", *options)

    def press(self, *keys):
        """Presses keys by name, such as `Escape`."""
        self.note(f"press {' '.join(keys)}")
        self.tmux("send-keys", "-t", "t", *keys)

    def type(self, text):
        """Types characters one by one."""
        self.note(f"type {text}")
        for character in text:
            self.tmux("send-keys", "-t", "t", "-l", character)

    def wait(self, what, holds):
        """Waits until `holds` says something true of the screen, and returns it."""
        deadline = time.monotonic() + PATIENCE
        while True:
            screen = self.screen()
            found = holds(screen)
            if found:
                return found
            left = deadline - time.monotonic()
            if left <= 0:
                raise Failure(f"waited for {what}; the screen:\n{screen}")
            # Until something is drawn.
            if select.select([self.changes], [], [], min(left, 1))[0]:
                os.read(self.changes, 1 << 16)

    def wait_for(self, text):
        return self.wait(f"«{text}»", lambda screen: text in screen)

    def wait_for_findings(self, counts):
        """Waits until the status line counts findings so, such as `● 2 ● 1`; worst first."""
        return self.wait(f"the findings to be {counts}", lambda screen: findings(screen) == counts)

    def go_to(self, text):
        """Selects the first place where `text` stands, from the top of the file."""
        self.press("Escape")
        self.wait("normal mode", lambda screen: " NOR " in screen)
        self.type("gg/")
        self.type(re.escape(text).replace("\\ ", " "))
        self.press("Enter")

    def command(self, words):
        """Runs a command of Helix's."""
        self.press("Escape")
        self.wait("normal mode", lambda screen: " NOR " in screen)
        self.type(f":{words}")
        self.press("Enter")

    def save(self, path):
        """Writes the file and returns its lines."""
        before = (self.root / path).stat().st_mtime_ns
        self.command("write!")
        self.wait("the file to be written", lambda _: (self.root / path).stat().st_mtime_ns != before)
        return (self.root / path).read_text(encoding="utf-8").splitlines()

    def look(self, what):
        """Keeps the screen, with its colours."""
        self.log.append(f"--- {what}\n{self.screen('-e')}")

    def note(self, what):
        self.log.append(f"> {what}")

    def quit(self):
        try:
            self.tmux("kill-server")
        except Failure:
            pass
        if self.changes is not None:
            os.close(self.changes)
        shutil.rmtree(self.home, ignore_errors=True)


def findings(screen):
    """What the status line counts: the numbers behind the dots."""
    status = [line for line in screen.splitlines() if re.search(r"\d+:\d+\s*$", line)]
    return " ".join(re.findall(r"● \d+", status[-1])) if status else None


def snippets(repository, heading, language):
    """The code in a language that editors/README.md prints under a heading, block by block."""
    page = (repository / "editors" / "README.md").read_text(encoding="utf-8")
    _, _, rest = page.partition(f"\n## {heading}\n")
    found = re.findall(rf"```{language}\n(.*?)```", rest.partition("\n## ")[0], re.DOTALL)
    if not found:
        raise Failure(f"editors/README.md has no {language} under ## {heading}")
    return found
