"""Words of a command that come with a request."""

import os
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)
FORMATS = {"zip": "--format=zip", "tar": "--format=tar"}


@app.get("/history")
def history():
    name = request.args["name"]
    subprocess.run(["git", "log", "--oneline", name], check=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `name` comes from a request, and the program takes it for an option if it begins with `-`; put `"--"` before it, or check what it begins with
    subprocess.check_output(["grep", "-rn", "--", request.args["term"], "articles"])
    subprocess.Popen(["tar", "tf", name])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `name` comes from a request, and the program takes it for an option if it begins with `-`; put `"--"` before it, or check what it begins with
    os.execvp("git", ["git", "show", name])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `name` comes from a request, and the program takes it for an option if it begins with `-`; put `"--"` before it, or check what it begins with
    subprocess.run(["zip", name + ".zip", "articles"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `name + ".zip"` comes from a request, and the program takes it for an option if it begins with `-`; put `"--"` before it, or check what it begins with
    command = ["unzip", "-l", name]
    subprocess.run(command)
    #^^^^^^^^^^^^^^^^^^^^^^ medium (strict): A word of `command` comes from a request, and the program takes it for an option if it begins with `-`; put `"--"` before it, or check what it begins with
    extra = [name]
    subprocess.call(["git", "clone", *extra, "checkout"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): A word of `["git", "clone", *extra, "checkout"]` comes from a request, and the program takes it for an option if it begins with `-`; put `"--"` before it, or check what it begins with
    subprocess.run(shlex.split("git log " + shlex.quote(name)))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): A word of `shlex.split("git log " + shlex.quote(name))` comes from a request, and the program takes it for an option if it begins with `-`; put `"--"` before it, or check what it begins with
    return subprocess.run(["curl", name.strip(), "-o", "page.html"])
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `name.strip()` comes from a request, and the program takes it for an option if it begins with `-`; put `"--"` before it, or check what it begins with


# Silent: behind `--`, behind a beginning of the program's own, a number, or chosen from a table.
@app.get("/safe")
def safe():
    name = request.args["name"]
    subprocess.run(["git", "log", "--oneline", "--", name], check=True)
    subprocess.run(["grep", "-rn", "-e", "kettle", "--", name])
    subprocess.run(["git", "blame", "./" + name])
    address = "https://git.example/" + name
    subprocess.run(["git", "clone", address])
    parts = [address]
    subprocess.run(["git", "clone", *parts])
    subprocess.run(["git", "clone", f"https://git.example/{name}"])
    subprocess.run(["git", "log", f"--author={name}"])
    subprocess.run(["head", "-n", str(int(request.args["lines"])), "notes.txt"])
    subprocess.run(["git", "archive", FORMATS[name], "HEAD"])
    subprocess.run(["sort"], input=name.encode())
    subprocess.run(["head", os.path.abspath(name)])
    command = ["unzip", "-l", "--", name]
    subprocess.run(command)
    subprocess.run([*shlex.split("git log --oneline --"), name])
    subprocess.run(shlex.split("git log --author='" + shlex.quote(name) + "'"))
    subprocess.run(shlex.split("git clone https://git.example/" + shlex.quote(name)))


# Silent: not from a request.
def from_elsewhere(name):
    return subprocess.run(["git", "log", name])
