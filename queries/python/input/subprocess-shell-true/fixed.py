"""Commands that a shell reads."""

import html
import shlex
import subprocess
import subprocess as sp
from subprocess import PIPE, Popen, check_output
from subprocess import run as execute
from urllib.parse import urlencode

BACKUP = "tar czf backup.tgz"


def archive(path):
    subprocess.run(f"{BACKUP} {path}", shell=True, check=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`


def grep(pattern, folder):
    return subprocess.check_output("grep -r '%s' %s" % (pattern, folder), shell=True)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`


def convert(source, target):
    command = "convert " + source
    command += " " + target
    return sp.call(command, shell=True)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`


def ping(host):
    return Popen("ping -c 1 {}".format(host), stdout=PIPE, shell=True)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`


def checkout(branch):
    subprocess.check_call(
    #^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`
        f"""
        git fetch &&
        git checkout {branch}
        """,
        shell=True,
    )


def positional(name):
    Popen("cat " + name, -1, None, None, None, None, None, True, True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`


def script(lines):
    return check_output("; ".join(["set -e", "cd " + lines[0]]), shell=True)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`


def by_keyword(user):
    execute(args="id " + user, shell=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`


def flag(path):
    use_shell = True
    subprocess.call(f"du -s {path}", shell=use_shell)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`


# What is harmless in HTML, or in an address, is still read by a shell.
def announce(text):
    subprocess.run(f"notify-send {urlencode({'text': text})}", shell=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`
    subprocess.run(f"notify-send {html.escape(text)}", shell=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What is put into this command is read by a shell; pass a list of arguments and drop `shell=True`


# Whatever the caller gives.
def sh(cmd):
    return subprocess.run(cmd, shell=True, capture_output=True)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: A shell runs whatever ends up in `cmd`; pass a list of arguments and drop `shell=True`


class Runner:
    def run(self, command, **options):
        return subprocess.Popen(command, shell=True, stdout=subprocess.PIPE)
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: A shell runs whatever ends up in `command`; pass a list of arguments and drop `shell=True`


# Constant commands need no shell.
subprocess.run(["git", "status", "--short"], check=True)
subprocess.call(["ls", "-l"])
subprocess.check_call(['git', 'commit', '-m', 'first version'])
subprocess.check_output("ps aux | wc -l", shell=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This command needs no shell unless it uses its syntax; a list of arguments is safe to extend
subprocess.run(BACKUP + " .", shell=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This command needs no shell unless it uses its syntax; a list of arguments is safe to extend
subprocess.run("cd /srv && make", shell=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This command needs no shell unless it uses its syntax; a list of arguments is safe to extend


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


# Silent: these always run a shell, and have a rule of their own.
def always(path):
    subprocess.getoutput("file -b " + path)
