"""Stand-ins for what must not really happen: each notes its arguments and gives back something harmless.

A module here has `install()`, called once after the libraries that the programs need are loaded, and may have `reset(program)`,
called before each run. A stand-in lets through what libraries do on their own behalf.
"""

import importlib
import pathlib
import sys

MODULES = [path.stem for path in sorted(pathlib.Path(__file__).parent.glob("*.py")) if path.stem != "__init__"]


def install():
    for name in MODULES:
        importlib.import_module(f"{__name__}.{name}").install()


def reset(program):
    for name in MODULES:
        again = getattr(sys.modules[f"{__name__}.{name}"], "reset", None)
        if again:
            again(program)


def loaded(name):
    """A module, if some program needs it."""
    return sys.modules.get(name)


def replace(owner, name, make):
    """Puts `make(original)` in the place of an attribute, if there is one."""
    original = getattr(owner, name, None)
    if original is not None:
        setattr(owner, name, make(original))
