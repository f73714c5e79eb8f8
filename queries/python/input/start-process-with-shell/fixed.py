"""Commands that a shell reads, whatever the arguments."""

import asyncio
import html
import os
import os as operating_system
import shlex
import subprocess
import sys
from asyncio import create_subprocess_shell
from os import popen, system
from subprocess import getoutput
from subprocess import getstatusoutput as status_of

EDITOR = "vi"
CLEAN = "rm -rf " + "build dist"


# A value becomes part of the command.
def remove(path):
    os.system("rm -rf " + shlex.quote(path))


def checkout(repository, branch):
    operating_system.system(f"git -C {shlex.quote(str(repository))} checkout {shlex.quote(str(branch))}")


def ping(host):
    return popen("ping -c 1 %s" % shlex.quote(str(host))).read()


def first_line(node):
    return getoutput("scontrol show hostname {} | head -n1".format(shlex.quote(str(node["name"]))))


def convert(source, target):
    command = "convert " + source
    command += " " + target
    return system(command)
    #      ^^^^^^^^^^^^^^^ high: `system` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments


def edit(name):
    os.system(f'{EDITOR} "{name}"')
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `os.system` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments


def look_up(name):
    code, text = status_of("grep -w '%s' /etc/hosts" % name)
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `status_of` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments
    return text if code == 0 else None


# What is harmless in HTML, or names no other folder, is not harmless to a shell.
def announce(text):
    os.system("play " + os.path.basename(text))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `os.system` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments
    os.system('notify-send "' + html.escape(text) + '"')
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `os.system` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments


def arguments(options):
    os.system(f"make {options}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `os.system` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments


def converted(path):
    os.system(f"cat {path!r}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^ high: `os.system` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments


def restart(service):
    with os.popen("systemctl restart " + service + " 2>&1") as pipe:
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `os.popen` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments
        return pipe.read()


async def download(url):
    process = await asyncio.create_subprocess_shell(f"curl -O {shlex.quote(str(url))}", stdout=asyncio.subprocess.PIPE)
    await process.wait()


# A shell by its name.
def by_name(path):
    subprocess.run(["sh", "-c", f"ls -l {path} | wc -l"], check=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `sh` reads what is put into this command; give the program and its arguments as a list, without a shell
    subprocess.Popen(["/bin/bash", "-lc", "source env/bin/activate && " + path])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `/bin/bash` reads what is put into this command; give the program and its arguments as a list, without a shell
    subprocess.check_call(["cmd.exe", "/c", "del %s" % path])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `cmd.exe` reads what is put into this command; give the program and its arguments as a list, without a shell


async def by_name_async(path):
    await asyncio.create_subprocess_exec("bash", "-c", f"du -s {path}")
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `bash` reads what is put into this command; give the program and its arguments as a list, without a shell


# Whatever the caller gives.
def run(command):
    return os.system(command)
    #      ^^^^^^^^^^^^^^^^^^ medium: `os.system` runs a shell, which runs whatever ends up in `command`; run the program itself, with a list of arguments


def by_keyword(line):
    return os.system(command=line)
    #      ^^^^^^^^^^^^^^^^^^^^^^^ medium: `os.system` runs a shell, which runs whatever ends up in `line`; run the program itself, with a list of arguments


async def stream(command):
    return await create_subprocess_shell(command)
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `create_subprocess_shell` runs a shell, which runs whatever ends up in `command`; run the program itself, with a list of arguments


async def on_loop(protocol, command):
    loop = asyncio.get_running_loop()
    await loop.subprocess_shell(protocol, command)
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `loop.subprocess_shell` runs a shell, which runs whatever ends up in `command`; use `subprocess_exec`


class Job:
    def __init__(self, line):
        self.line = line

    def start(self):
        self.output = subprocess.getoutput(self.line.strip())
        #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: `subprocess.getoutput` runs a shell, which runs whatever ends up in `self.line.strip()`; run the program itself, with a list of arguments


def typed():
    os.system(input("$ "))
    #^^^^^^^^^^^^^^^^^^^^^ medium: `os.system` runs a shell, which runs whatever ends up in `input("$ ")`; run the program itself, with a list of arguments


# The number of a process.
def memory(pid):
    return os.popen("ps -o rss= -p %s" % pid).read()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `os.popen` runs a shell, which reads what is put into this command; run the program itself, with a list of arguments


# Quoted by hand, as `shlex.quote` does it.
def compiles(compiler):
    return os.system("""echo 'int main{};' | '%s' -c -x c -o /dev/null -""" % (compiler.replace("'", "'\"'\"'"),)) == 0
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `os.system` runs a shell, which reads this command; `shlex.quote` quotes a value more surely


# Constant commands need no shell.
subprocess.call(["clear"])
os.system("cls" if os.name == "nt" else "clear")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This command needs no shell unless it uses its syntax; a list of arguments is safe to extend
os.system(CLEAN)
#^^^^^^^^^^^^^^^ low (strict): This command needs no shell unless it uses its syntax; a list of arguments is safe to extend
os.popen("uname -a").read()
#^^^^^^^^^^^^^^^^^^^ low (strict): This command needs no shell unless it uses its syntax; a list of arguments is safe to extend
subprocess.getoutput("find . -name '*.pyc' -exec rm {} +")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This command needs no shell unless it uses its syntax; a list of arguments is safe to extend


# What is put in is one of the program's own words, or has been compared with them.
def own_words(name, action):
    os.popen("systemctl status " + ("nginx" if name else "apache2"))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This command needs no shell unless it uses its syntax; a list of arguments is safe to extend
    if action in ("start", "stop"):
        os.system("service nginx " + action)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This command needs no shell unless it uses its syntax; a list of arguments is safe to extend


# Silent: what is put in is one word to the shell, or a number.
def quoted(path, count):
    os.system(f"tail {shlex.quote(path)} | wc -l")
    os.system("wc -l " + shlex.quote(path))
    os.system("head -n %d log | sort" % count)
    os.system("kill " + str(os.getpid()))
    subprocess.getoutput(shlex.join(["file", "-b", path]))


# Silent: no shell.
def no_shell(path):
    subprocess.run(["rm", "-rf", path], check=True)
    os.execvp("rm", ["rm", path])
    os.spawnlp(os.P_WAIT, "rm", "rm", path)
    os.posix_spawn("/bin/rm", ["rm", path], os.environ)


# Silent: the value is an argument of the script, which a shell does not read.
def as_argument(path):
    subprocess.run(["sh", "-c", 'ls -l "$1" | wc -l', "sh", path], check=True)
    subprocess.run([sys.executable, "-c", f"print({path!r})"], check=True)


# Silent: `shell=True` has a rule of its own.
def flagged(path):
    subprocess.run(f"rm -rf {path}", shell=True)


# Silent: other things of these names.
def others(path, client, console):
    client.system("rm " + path)
    console.popen(f"rm {path}")

    def system(command):
        return command

    system("rm " + path)
#- tests/test_remove.py
"""Silent: tests run what they like."""

import os


def test_remove(tmp_path):
    os.system(f"touch {tmp_path}/file")
