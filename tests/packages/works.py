#!/usr/bin/env python3
"""Does this `bezoar` work on this machine? Needs nothing but Python 3.9 or newer, so that every package can be asked on every platform.

    tests/packages/works.py PROGRAM

It must audit the shop with the findings that README.md shows, and serve an editor from `initialize` to `exit`.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
SHOP = "tests/data/shop"
# What no healthy program needs: it is ended then, and the test has failed.
PATIENCE = 120


def main():
    (program,) = sys.argv[1:]
    works(program)
    print(f"{program} works")


def works(program):
    tells_its_version(program)
    audits_the_shop(program)
    serves_an_editor(program)


def tells_its_version(program):
    manifest = (REPOSITORY / "Cargo.toml").read_text(encoding="utf-8")
    version = re.search(r'^\[workspace\.package\]\nversion = "(.+)"$', manifest, re.MULTILINE).group(1)
    equal(run(program, "--version"), (0, f"bezoar {version}\n"), "--version")


def audits_the_shop(program):
    code, output = run(program, "check", SHOP)
    equal(code, 1, "the exit code for a shop with findings")
    page = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    shown = page.split("```text\n")[1].split("```")[0]
    for finding in shown.split("\n\n"):
        if finding.rstrip() not in output:
            raise AssertionError(f"README.md shows this, but `check {SHOP}` does not:\n{finding}\n\nIt says:\n{output}")


def serves_an_editor(program):
    with tempfile.TemporaryDirectory() as folder:
        # As a user might call it, to have the address of the file written as editors write it.
        file = pathlib.Path(folder).resolve() / "mein übles.py"
        uri = file.as_uri()
        text = "import yaml\n\nyaml.load(open('a'))\n"
        file.write_text(text, encoding="utf-8")
        with subprocess.Popen([program, "server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
            timer = threading.Timer(PATIENCE, server.kill)
            timer.start()
            try:
                found = conversation(server, file.parent.as_uri(), uri, text)
                code = server.wait(PATIENCE)
                rest = server.stdout.read()
            finally:
                timer.cancel()
    equal([(one["code"], one["range"]["start"]["line"]) for one in found], [("yaml-unsafe-load", 2)], "the diagnostics")
    equal((code, rest), (0, b""), "the exit code, and what came after the last answer")


def conversation(server, root, uri, text):
    """The diagnostics of the document; afterwards the server has been told to exit."""
    capabilities = {"textDocument": {"publishDiagnostics": {}}}
    send(server, id=1, method="initialize", params={"processId": None, "rootUri": root, "capabilities": capabilities})
    while receive(server).get("id") != 1:
        pass
    send(server, method="initialized", params={})
    document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
    send(server, method="textDocument/didOpen", params={"textDocument": document})
    while True:
        message = receive(server)
        if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
            break
    send(server, id=2, method="shutdown")
    while receive(server).get("id") != 2:
        pass
    send(server, method="exit")
    return message["params"]["diagnostics"]


def send(server, **message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    server.stdin.flush()


def receive(server):
    length = None
    while (line := server.stdout.readline()) not in (b"\r\n", b""):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    if length is None:
        raise AssertionError(f"the server ended in the middle of the conversation, with {server.wait()}")
    return json.loads(server.stdout.read(length))


def run(*command):
    """Exit code and standard output, with the ends of lines of Unix."""
    done = subprocess.run(command, cwd=REPOSITORY, stdout=subprocess.PIPE, timeout=PATIENCE)
    return done.returncode, done.stdout.decode().replace("\r\n", "\n")


def equal(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}: expected {expected!r}, found {found!r}")


if __name__ == "__main__":
    main()
