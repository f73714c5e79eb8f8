"""Commands that a shell reads."""

import asyncio
import shlex
import subprocess
import subprocess as sp
from asyncio import create_subprocess_shell
from subprocess import PIPE, Popen, check_output
from subprocess import run as execute

BACKUP = "tar czf backup.tgz"


def archive(path):
    subprocess.run(f"{BACKUP} {path}", shell=True, check=True)


def grep(pattern, folder):
    return subprocess.check_output("grep -r '%s' %s" % (pattern, folder), shell=True)


def convert(source, target):
    command = "convert " + source
    command += " " + target
    return sp.call(command, shell=True)


def ping(host):
    return Popen("ping -c 1 {}".format(host), stdout=PIPE, shell=True)


def checkout(branch):
    subprocess.check_call(
        f"""
        git fetch &&
        git checkout {branch}
        """,
        shell=True,
    )


def positional(name):
    Popen("cat " + name, -1, None, None, None, None, None, True, True)


def script(lines):
    return check_output("; ".join(["set -e", "cd " + lines[0]]), shell=True)


def by_keyword(user):
    execute(args="id " + user, shell=True)


def flag(path):
    use_shell = True
    subprocess.call(f"du -s {path}", shell=use_shell)


# Whatever the caller gives.
def sh(cmd):
    return subprocess.run(cmd, shell=True, capture_output=True)


class Runner:
    def run(self, command, **options):
        return subprocess.Popen(command, shell=True, stdout=subprocess.PIPE)


def legacy(path):
    return subprocess.getoutput("file -b " + path)


def status(command):
    return subprocess.getstatusoutput(command)


async def stream(url):
    process = await asyncio.create_subprocess_shell(f"curl {url}", stdout=asyncio.subprocess.PIPE)
    await process.wait()


async def imported(command):
    await create_subprocess_shell(command)


async def on_loop(protocol, command):
    loop = asyncio.get_running_loop()
    await loop.subprocess_shell(protocol, command)


# Constant commands need no shell.
subprocess.run("git status --short", shell=True, check=True)
subprocess.call("ls -l", shell=True)
subprocess.check_call('git commit -m "first version"', shell=True)
subprocess.check_output("ps aux | wc -l", shell=True)
subprocess.run(BACKUP + " .", shell=True)
subprocess.run("cd /srv && make", shell=True)


# Silent: no shell.
def no_shell(path):
    subprocess.run(["tar", "czf", "backup.tgz", path], check=True)
    subprocess.run(["rm", path], shell=False)
    subprocess.run(f"program-{path}")
    Popen("cat " + path, -1, None, None, None, None, None, True, False)


# Silent: a shell perhaps.
def perhaps(path, shell):
    subprocess.run(f"cat {path}", shell=shell)


# Silent: the value is one word to the shell, whatever is in it.
def quoted(path, count):
    subprocess.run(f"tail {shlex.quote(path)} | wc -l", shell=True)
    subprocess.run("head -n %d log | sort" % count, shell=True)


# Silent: other things of these names.
def others(path, runner, manager):
    runner.run(f"cat {path}", shell=True)
    manager.call(path, shell=True)

    def run(command, shell):
        return command, shell

    run("ls " + path, shell=True)


# Silent: braces that are really written.
def braces():
    return subprocess.getoutput("find . -name '*.pyc' -exec rm {} +")
