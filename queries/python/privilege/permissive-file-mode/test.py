"""Modes of files."""

import os
import stat
from os import chmod as change_mode
from pathlib import Path
from stat import S_IRWXG, S_IRWXO, S_IRWXU

EVERYBODY = 0o777
SHARED = stat.S_IRUSR | stat.S_IWUSR | stat.S_IROTH | stat.S_IWOTH


def literals(path, descriptor):
    os.chmod(path, 0o777)
    #^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `0o777` lets every user of the machine change this file; give rights to its owner only
    os.chmod(path, 0o666)
    #^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `0o666` lets every user of the machine change this file; give rights to its owner only
    os.chmod(path, mode=0o646)
    #^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `0o646` lets every user of the machine change this file; give rights to its owner only
    os.chmod(path, 511)
    #^^^^^^^^^^^^^^^^^^ medium fix: Mode `511` lets every user of the machine change this file; give rights to its owner only
    os.fchmod(descriptor, 0o722)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `0o722` lets every user of the machine change this file; give rights to its owner only
    change_mode(path, 0o777, follow_symlinks=False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `0o777` lets every user of the machine change this file; give rights to its owner only


def flags(path):
    os.chmod(path, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO` lets every user of the machine change this file; give rights to its owner only
    os.chmod(path, S_IRWXU | S_IRWXG | S_IRWXO)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `S_IRWXU | S_IRWXG | S_IRWXO` lets every user of the machine change this file; give rights to its owner only
    os.chmod(path, stat.S_IWOTH)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Mode `stat.S_IWOTH` lets every user of the machine change this file; give rights to its owner only
    os.chmod(path, SHARED)
    #^^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `SHARED` lets every user of the machine change this file; give rights to its owner only


def names(path):
    os.chmod(path, EVERYBODY)
    #^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `EVERYBODY` lets every user of the machine change this file; give rights to its owner only
    mode = 0o700 | 0o007
    os.chmod(path, mode)
    #^^^^^^^^^^^^^^^^^^^ medium fix: Mode `mode` lets every user of the machine change this file; give rights to its owner only


def added(path):
    os.chmod(path, os.stat(path).st_mode | stat.S_IWOTH)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Mode `os.stat(path).st_mode | stat.S_IWOTH` lets every user of the machine change this file; give rights to its owner only
    before = os.stat(path)
    os.chmod(path, before.st_mode | 0o777)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Mode `before.st_mode | 0o777` lets every user of the machine change this file; give rights to its owner only


def paths(name, socket: Path):
    Path(name).chmod(0o777)
    #^^^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `0o777` lets every user of the machine change this file; give rights to its owner only
    folder = Path("/srv") / name
    folder.chmod(0o666)
    #^^^^^^^^^^^^^^^^^^ medium fix: Mode `0o666` lets every user of the machine change this file; give rights to its owner only
    socket.chmod(mode=0o777)
    #^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Mode `0o777` lets every user of the machine change this file; give rights to its owner only


# The umask usually takes the bits away.
def masked(path):
    os.mkdir(path, 0o777)
    #^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Mode `0o777` lets every user write here unless the umask forbids it; give rights to the owner only
    os.makedirs(path, mode=0o777, exist_ok=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Mode `0o777` lets every user write here unless the umask forbids it; give rights to the owner only
    Path(path).mkdir(mode=0o777, parents=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Mode `0o777` lets every user write here unless the umask forbids it; give rights to the owner only
    return os.open(path, os.O_CREAT | os.O_WRONLY, 0o666)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Mode `0o666` lets every user write this file unless the umask forbids it; give rights to the owner only


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
