"""Modes of files."""

import os
import stat
from os import chmod as change_mode
from pathlib import Path
from stat import S_IRWXG, S_IRWXO, S_IRWXU

EVERYBODY = 0o700
SHARED = stat.S_IRUSR | stat.S_IWUSR


def literals(path, descriptor):
    os.chmod(path, 0o700)
    os.chmod(path, 0o600)
    os.chmod(path, mode=0o600)
    os.chmod(path, 0o700)
    os.fchmod(descriptor, 0o700)
    change_mode(path, 0o700, follow_symlinks=False)


def flags(path):
    os.chmod(path, stat.S_IRWXU)
    os.chmod(path, S_IRWXU)
    os.chmod(path, stat.S_IWOTH)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Mode `stat.S_IWOTH` lets every user of the machine change this file; give rights to its owner only
    os.chmod(path, SHARED)


def names(path):
    os.chmod(path, EVERYBODY)
    mode = 0o700
    os.chmod(path, mode)


def added(path):
    os.chmod(path, os.stat(path).st_mode | stat.S_IWOTH)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Mode `os.stat(path).st_mode | stat.S_IWOTH` lets every user of the machine change this file; give rights to its owner only
    before = os.stat(path)
    os.chmod(path, before.st_mode | 0o777)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Mode `before.st_mode | 0o777` lets every user of the machine change this file; give rights to its owner only


def paths(name, socket: Path):
    Path(name).chmod(0o700)
    folder = Path("/srv") / name
    folder.chmod(0o600)
    socket.chmod(mode=0o700)


# The umask usually takes the bits away.
def masked(path):
    os.mkdir(path, 0o700)
    os.makedirs(path, mode=0o700, exist_ok=True)
    Path(path).mkdir(mode=0o700, parents=True)
    return os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)


def privileged(path):
    os.chmod(path, 0o4755)
    #^^^^^^^^^^^^^^^^^^^^^ low (strict): Mode `0o4755` lets whoever starts this file act with the rights of its owner or group


# Silent: others may read or enter, the group may write, or the sticky bit guards it.
def harmless(path, mode):
    os.chmod(path, 0o600)
    os.chmod(path, 0o644)
    os.chmod(path, 0o755)
    os.chmod(path, 0o775)
    os.chmod(path, 0o1777)
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
    Path(path).chmod(0o640)
    os.makedirs(path)
    os.mkdir(path, 0o700)
    os.mkdir(path, 0o1777)
    return os.open(path, os.O_RDONLY)


# Silent: not known.
def unknown(path, mode):
    os.chmod(path, mode)
    os.chmod(path, os.stat(path).st_mode | 0o111)
    os.chmod(path, os.stat(path).st_mode & ~stat.S_IWOTH)


# Silent: something else of the name.
def others(light, ftp):
    light.mode(0o777)
    ftp.mkdir("upload", 511)
    print(0o777)
