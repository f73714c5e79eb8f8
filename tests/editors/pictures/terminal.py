"""A kitty on a display that nobody looks at: keys go in as a user types them, the text of the screen and a picture of it come out.
Nothing sleeps; everything waits for the screen to say something."""

import json
import os
import subprocess
import tempfile
import time

PATIENCE = float(os.environ.get("BEZOAR_PATIENCE_MS", 60_000)) / 1000

# Two pixels for each of a plain screen's.
LOOK = {
    "font_family": "JetBrains Mono",
    "font_size": 20,
    "disable_ligatures": "always",
    "modify_font": "underline_thickness 200%",
    "cursor_blink_interval": 0,
    "window_padding_width": 8,
    "update_check_interval": 0,
    "remember_window_size": "no",
    "allow_remote_control": "socket-only",
}


class Failure(Exception):
    """What was waited for did not come."""


class Display:
    """An X server without a screen, for as long as a `with` lasts."""

    def __enter__(self):
        reader, writer = os.pipe()
        arguments = ["-displayfd", str(writer), "-screen", "0", "2400x1600x24", "-nolisten", "tcp"]
        self.server = subprocess.Popen(["Xvfb", *arguments], pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with open(reader, encoding="ascii") as told:
            number = told.readline().strip()
        if not number:
            raise Failure("Xvfb did not start")
        return ":" + number

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


class Terminal:
    """A program in a window of `columns` by `rows`, for as long as a `with` lasts."""

    def __init__(self, display, command, folder, environment, size, background):
        columns, rows = size
        self.home = tempfile.TemporaryDirectory()
        self.socket = f"unix:{self.home.name}/kitty"
        look = {
            **LOOK,
            "background": background,
            "initial_window_width": f"{columns}c",
            "initial_window_height": f"{rows}c",
        }
        options = [word for name, value in look.items() for word in ("-o", f"{name}={value}")]
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": self.home.name,
            "LANG": "C.UTF-8",
            "DISPLAY": display,
            "LIBGL_ALWAYS_SOFTWARE": "1",
            **environment,
        }
        self.kitty = subprocess.Popen(
            ["kitty", "--config", "NONE", *options, "--listen-on", self.socket, "--directory", folder, *command],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kitty.terminate()
        self.kitty.wait()
        self.home.cleanup()

    def screen(self):
        """What is written on the screen; nothing before there is one."""
        return self.ask("get-text") or ""

    def type(self, keys):
        """Types `keys`; `\\x1b` is Escape, `\\r` Enter."""
        if self.ask("send-text", "--stdin", stdin=keys) is None:
            raise Failure(f"{keys!r} could not be typed")

    def wait_for(self, *texts):
        """Waits until all `texts` are on the screen."""
        self.wait(f"{texts}", lambda: all(text in self.screen() for text in texts))

    def wait(self, what, holds):
        deadline = time.monotonic() + PATIENCE
        while not holds():
            if self.kitty.poll() is not None:
                raise Failure(f"waited for {what}, but kitty ended with {self.kitty.returncode}")
            if time.monotonic() > deadline:
                raise Failure(f"waited for {what}; the screen:\n{self.screen()}")

    def picture(self, path):
        """Writes a picture of the window as soon as two in succession are the same."""
        window = str(json.loads(self.ask("ls"))[0]["platform_window_id"])
        taken = []

        def still():
            done = subprocess.run(["import", "-window", window, "rgb:-"], env=self.environment, check=True, capture_output=True)
            taken.append(done.stdout)
            return len(taken) > 1 and taken[-1] == taken[-2]

        self.wait("the window to be still", still)
        subprocess.run(["import", "-window", window, "-strip", str(path)], env=self.environment, check=True)

    def ask(self, *command, stdin=None):
        """What kitty answers; `None` if it does not."""
        done = subprocess.run(
            ["kitty", "@", "--to", self.socket, *command],
            env=self.environment,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout if done.returncode == 0 else None
