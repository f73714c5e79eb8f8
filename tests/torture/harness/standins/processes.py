"""Commands: no process is ever started while a program runs."""

import asyncio
import io
import os
import subprocess

import recorder
from recorder import record
from standins import loaded, replace

_Popen = subprocess.Popen


def text_of(value):
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "replace")
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    return str(value)


def note(api, command, shell=False):
    """`command` is the text for a shell, or the arguments beginning with the program."""
    if shell:
        if not isinstance(command, (str, bytes, os.PathLike)):
            command = command[0]  # the rest are arguments of the shell
        argument = {"shell": text_of(command)}
    else:
        if isinstance(command, (str, bytes, os.PathLike)):
            command = [command]
        argument = {"argv": [text_of(part) for part in command]}
    for kind in ("command", "argument"):
        record(kind, api, argument, anywhere=True)


class Popen:
    """A process that has already ended well and said nothing."""

    pid = 4242
    returncode = 0

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, *_, shell=False, **o):
        if recorder.RUNNING is None:
            raise RuntimeError("no process is started here")
        text = o.get("text") or o.get("universal_newlines") or o.get("encoding") or o.get("errors")
        note("subprocess", args, shell)
        self.args = args
        self._empty = "" if text else b""
        make = io.StringIO if text else io.BytesIO
        self.stdin = make() if stdin == subprocess.PIPE else None
        self.stdout = make() if stdout == subprocess.PIPE else None
        self.stderr = make() if stderr == subprocess.PIPE else None

    def __class_getitem__(cls, _):
        return cls

    def communicate(self, *_, **__):
        return (self._empty if self.stdout else None), (self._empty if self.stderr else None)

    def wait(self, *_, **__):
        return 0

    poll = wait

    def kill(self):
        pass

    terminate = kill

    def send_signal(self, _):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class AsyncProcess:
    pid = 4242
    returncode = 0

    def __init__(self):
        self.stdout = self.stderr = AsyncReader()
        self.stdin = None

    async def communicate(self, *_):
        return b"", b""

    async def wait(self):
        return 0

    def kill(self):
        pass

    terminate = kill


class AsyncReader:
    async def read(self, *_):
        return b""

    readline = read

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


def install():
    subprocess.Popen = Popen
    replace(os, "system", lambda _: lambda command: note("os.system", command, shell=True) or 0)
    replace(os, "popen", lambda _: _popen)
    for name in ("execv", "execve", "execvp", "execvpe"):
        replace(os, name, lambda _: lambda program, argv, *rest: note("os.exec", [program, *argv[1:]]))
    for name in ("execl", "execlp"):
        replace(os, name, lambda _: lambda program, *argv: note("os.exec", [program, *argv[1:]]))
    for name in ("execle", "execlpe"):
        replace(os, name, lambda _: lambda program, *argv: note("os.exec", [program, *argv[1:-1]]))
    for name in ("spawnv", "spawnve", "spawnvp", "spawnvpe"):
        replace(os, name, lambda _: lambda mode, program, argv, *r: note("os.spawn", [program, *argv[1:]]) or 0)
    for name in ("spawnl", "spawnlp"):
        replace(os, name, lambda _: lambda mode, program, *argv: note("os.spawn", [program, *argv[1:]]) or 0)
    for name in ("posix_spawn", "posix_spawnp"):
        replace(os, name, lambda _: lambda program, argv, *r, **o: note("os.posix_spawn", [program, *argv[1:]]) or 4242)
    for module in (asyncio, asyncio.subprocess):
        module.create_subprocess_shell = _create_shell
        module.create_subprocess_exec = _create_exec
    asyncio.BaseEventLoop.subprocess_exec = _loop_exec
    asyncio.BaseEventLoop.subprocess_shell = _loop_shell
    if loaded("pty"):
        loaded("pty").spawn = lambda argv, *_: note("pty.spawn", argv) or 0
    if loaded("paramiko"):
        client = loaded("paramiko").SSHClient
        client.connect = client.load_system_host_keys = lambda *_, **__: None
        client.exec_command = _exec_command
    if loaded("invoke"):
        loaded("invoke").run = lambda command, **_: note("invoke.run", command, shell=True)
        loaded("invoke").Context.run = lambda self, command, **_: note("invoke.run", command, shell=True)


def _popen(command, mode="r", buffering=-1):
    note("os.popen", command, shell=True)
    return io.StringIO("")


async def _create_shell(command, *_, **__):
    note("asyncio.create_subprocess_shell", command, shell=True)
    return AsyncProcess()


async def _create_exec(program, *arguments, **_):
    note("asyncio.create_subprocess_exec", [program, *arguments])
    return AsyncProcess()


async def _loop_exec(self, factory, program, *arguments, **_):
    note("loop.subprocess_exec", [program, *arguments])
    return AsyncProcess(), factory()


async def _loop_shell(self, factory, command, **_):
    note("loop.subprocess_shell", command, shell=True)
    return AsyncProcess(), factory()


def _exec_command(self, command, *_, **__):
    note("paramiko.exec_command", command, shell=True)
    return io.BytesIO(), io.BytesIO(), io.BytesIO()
