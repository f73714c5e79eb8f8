#!/usr/bin/env python3
"""Do repaired programs work? Run them and see.

Every file in programs/ is a program as people write it, with two functions:

    store(password) -> what goes into the database
    check(password, stored) -> bool

It is run as it stands, then `bezoar check --fix-review weak-password-hash` mends a copy, and the copy is run. It must still be told
the right password from a wrong one, put the same types into the database, and the hash in there must be one of bcrypt (or Django's).
The repaired copy must give no finding of the rule any more. Besides, every fixed*.py of every rule must compile.
"""

import ast
import pathlib
import subprocess
import sys
import tempfile
import types

HERE = pathlib.Path(__file__).resolve().parent
QUERIES = HERE.parent.parent / "queries"
RULE = "weak-password-hash"
PASSWORDS = ["correct horse battery staple", "pässwörd 🏺", "x" * 40]
GOOD_HASHES = ("$2a$", "$2b$", "$2y$", "pbkdf2_sha256$")


def load(path):
    module = types.ModuleType(path.stem)
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), module.__dict__)
    return module


def exercise(program):
    """Stores and checks; gives back what was stored."""
    stored = [program.store(password) for password in PASSWORDS]
    for password, value in zip(PASSWORDS, stored):
        for other in PASSWORDS:
            answer = program.check(other, value)
            assert isinstance(answer, bool), f"check gave {answer!r}, not a bool"
            assert answer == (other == password), f"check({other!r}) against the hash of {password!r} gave {answer}"
    return stored


def shape(value):
    """The types of a value, through tuples and dicts."""
    if isinstance(value, tuple):
        return tuple(shape(part) for part in value)
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    return type(value).__name__


def texts(value):
    if isinstance(value, (tuple, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from texts(part)
    else:
        yield value.decode("latin-1") if isinstance(value, bytes) else str(value)


def run_bezoar(bezoar, *arguments):
    done = subprocess.run([bezoar, "check", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), f"bezoar ended with {done.returncode}: {done.stderr}"
    return done


def check_program(bezoar, path, folder):
    before = exercise(load(path))
    copy = folder / path.name
    copy.write_bytes(path.read_bytes())
    run_bezoar(bezoar, "--select", RULE, "--fix-review", RULE, str(copy))
    assert copy.read_bytes() != path.read_bytes(), "nothing was repaired"
    left = run_bezoar(bezoar, "--select", RULE, str(copy))
    assert left.returncode == 0, f"the repaired program still has the finding:\n{left.stdout}"
    try:
        after = exercise(load(copy))
        assert shape(after[0]) == shape(before[0]), f"stored {shape(before[0])} before, {shape(after[0])} after"
        assert any(text.startswith(GOOD_HASHES) for text in texts(after[0])), f"this is not a password hash: {after[0]!r}"
    except Exception as trouble:
        raise AssertionError(f"{trouble!r} in the repaired program:\n\n{copy.read_text(encoding='utf-8')}") from trouble


def check_fixed_file(path):
    for name, lines in files_of(path.read_text(encoding="utf-8")):
        ast.parse(lines, filename=f"{path}:{name}", feature_version=None)


def files_of(text):
    """The files of a fixture: one, or several with `#- path` header lines."""
    name, lines = "app.py", []
    for line in text.splitlines():
        if line.startswith("#- "):
            yield name, "\n".join(lines)
            name, lines = line[3:].strip(), []
        else:
            lines.append(line)
    yield name, "\n".join(lines)


def parses(path):
    try:
        check_fixed_file(path)
    except SyntaxError:
        return False
    return True


def main():
    bezoar = str(pathlib.Path(sys.argv[1]).resolve())
    failures = passed = 0

    def attempt(name, check, *arguments):
        nonlocal failures, passed
        try:
            check(*arguments)
        except Exception as trouble:  # whatever a program does wrong is its result
            failures += 1
            print(f"FAILED  {name}\n        " + (str(trouble) or repr(trouble)).replace("\n", "\n        "))
        else:
            passed += 1
            print(f"ok      {name}")

    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((HERE / "programs").glob("*.py")):
            attempt(f"repaired {path.stem}", check_program, bezoar, path, pathlib.Path(folder))
    for path in sorted(QUERIES.rglob("fixed*.py")):
        if parses(path.with_name("test.py")):  # some show syntax that this Python does not know
            attempt(f"compiles {path.relative_to(QUERIES)}", check_fixed_file, path)

    print(f"{passed} passed, {failures} failed")
    return 1 if failures or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
