"""Request data in commands."""

import asyncio
import os
import shlex
import subprocess

import paramiko
from flask import Flask, request
from invoke import run

app = Flask(__name__)
PROGRAMS = {"png": "optipng", "jpg": "jpegoptim"}


@app.get("/shell")
def by_a_shell():
    name = request.args["name"]
    os.system("convert " + shlex.quote(name) + " small.png")
    os.system("ping -c 1 " + shlex.quote(request.args["host"]))
    os.popen(f"du -s {shlex.quote(name)} | sort -n").read()
    subprocess.run("tar xf %s" % shlex.quote(str(request.files["upload"].filename)), shell=True)
    subprocess.check_output("grep -r '{}' /srv/wiki".format(name), shell=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`
    subprocess.getoutput("nslookup {}".format(shlex.quote(str(request.form["host"]))))
    command = "git clone"
    command += " " + request.json["url"]
    run(command)
    #^^^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`
    return subprocess.call("ls {} {}".format(shlex.quote(name), shlex.quote(str(request.cookies["folder"]))), shell=True)


@app.get("/later")
async def later():
    await asyncio.create_subprocess_shell(f"whois {shlex.quote(request.args['domain'])}")
    await asyncio.create_subprocess_exec("sh", "-c", "whois " + request.args["domain"])
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this command, and `sh` reads it: its sender can run any program; give it as an argument of its own


@app.get("/list")
def by_a_list():
    subprocess.run(["bash", "-c", "wc -l < " + request.args["file"]])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this command, and `bash` reads it: its sender can run any program; give it as an argument of its own
    subprocess.run([request.args["tool"], "--version"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data says which program `subprocess.run` runs; choose it from a fixed list
    os.execvp(request.args["tool"], ["tool", "--version"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data says which program `os.execvp` runs; choose it from a fixed list


@app.get("/remote")
def remote():
    client = paramiko.SSHClient()
    client.exec_command("systemctl restart " + shlex.quote(request.args["unit"]))


# Silent: quoted, a number, a list without a shell, or chosen from a table.
@app.get("/safe")
def safe():
    name = request.args["name"]
    os.system("convert " + shlex.quote(name) + " small.png")
    os.system(f"kill {int(request.args['pid'])}")
    subprocess.run(["convert", name, "small.png"])
    subprocess.run(["sh", "-c", 'wc -l < "$1"', "sh", name])
    subprocess.run([PROGRAMS[request.args["kind"]], "image"])
    subprocess.run("ls | wc", shell=True, cwd=name, input=name.encode())
    subprocess.run("sort", shell=True, env={"LANG": request.headers["Accept-Language"]})
    client = paramiko.SSHClient()
    client.exec_command("ls " + shlex.quote(name))


# Silent: not from a request, which other rules are about.
def from_elsewhere(name):
    os.system("convert " + name)
    subprocess.run(f"ls {name}", shell=True)

#- called/app.py
import functools
import importlib
import operator
import os

from flask import Flask, request

app = Flask(__name__)


class Shell:
    run = staticmethod(os.system)
    say = staticmethod(print)


def each(function):
    return lambda *given: function(*given)
    #                     ^^^^^^^^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`


run = functools.partial(os.system)
say = functools.partial(print)


@app.get("/found")
def found():
    asked = request.args["q"]
    run(asked)
    #^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`
    Shell.run(asked)
    #^^^^^^^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`
    importlib.import_module("os").system(asked)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`
    __import__("os").system(asked)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`
    os.__dict__["system"](asked)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`
    vars(os)["system"](asked)
    #^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`
    operator.attrgetter("system")(os)(asked)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`
    functools.reduce(lambda before, one: os.system(one), request.args.getlist("q"), 0)
    #                                    ^^^^^^^^^^^^^^ critical: Request data becomes part of a command that a shell reads: its sender can run any program; run the program without a shell, or put the data in with `shlex.quote`
    each(os.system)(asked)


@app.get("/fine")
def fine():
    asked = request.args["q"]
    say(asked)
    Shell.say(asked)
    importlib.import_module("logging").info(asked)
    __import__("posixpath").normpath(asked)
    os.__dict__["strerror"](asked)
    vars(os)["strerror"](asked)
    functools.reduce(lambda before, one: os.system(before), request.args.getlist("q"), "ls")
    each(print)(asked)
