"""Suppressions that outlived what they were for."""

import hashlib
import random
import subprocess

import yaml

hashlib.sha256(b"data")  # bezoar: ignore[weak-hash] -- MD5 until 2023
#                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info fix: `weak-hash` silences nothing here: there is no such finding
yaml.safe_load(text)  # bezoar: ignore[yaml-unsafe-load]
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info fix: `yaml-unsafe-load` silences nothing here: there is no such finding
hashlib.md5(b"data")  # bezoar: ignore[weak-hash, yaml-unsafe-load, eval-used] -- a checksum
#                                                 ^^^^^^^^^^^^^^^^ info fix: `yaml-unsafe-load` silences nothing here: there is no such finding
#                                                                   ^^^^^^^^^ info fix: `eval-used` silences nothing here: there is no such finding
yaml.safe_load(text)  # type: ignore  # bezoar: ignore[B506]  # pylint: disable=all
#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info fix: `B506` silences nothing here: there is no such finding
x = 1  # bezoar: ignore
#      ^^^^^^^^^^^^^^^^ info fix: `bezoar: ignore` silences nothing here: there is no such finding
# bezoar: ignore[eval-used] -- an expression of our own
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info fix: `eval-used` silences nothing here: there is no such finding
value = int(text)
# bezoar: ignore[eval-used] -- too far away
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info fix: `eval-used` silences nothing here: there is no such finding

eval(text)


def late():
    # bezoar: ignore-file[eval-used] -- too late
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info fix: `eval-used` silences nothing here: it works only above the first statement that is no import
    return eval(text)


# Other tools may well speak here: audit profile only.
def others():
    hashlib.sha256(b"data")  # nosec B324
    #                        ^^^^^^^^^^^^ info (audit) fix: `B324` silences nothing here: there is no such finding, unless the other tool has one
    hashlib.sha256(b"data")  # noqa: S324, E501
    #                                ^^^^ info (audit) fix: `S324` silences nothing here: there is no such finding, unless the other tool has one
    random.choice(names)  # noqa: S311
    #                     ^^^^^^^^^^^^ info (audit) fix: `S311` silences nothing here: there is no such finding, unless the other tool has one


# Whether a shell is asked for is not known.
def run(command, shell):
    subprocess.run(command, shell=shell)  # bezoar: ignore[subprocess-shell-true]
    #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit) fix: `subprocess-shell-true` silences nothing here: whether there is such a finding cannot be told


# Silent: it silences something.
hashlib.md5(b"data")  # bezoar: ignore[weak-hash] -- a checksum
hashlib.md5(b"data")  # bezoar: ignore[B324]
hashlib.md5(b"data")  # nosec B324
hashlib.md5(  # noqa: S324
    b"data",
)
# bezoar: ignore[weak-hash] -- a checksum
hashlib.md5(b"data")

# Silent: not ours to judge.
hashlib.sha256(b"data")  # nosec
hashlib.sha256(b"data")  # nosec B404
hashlib.sha256(b"data")  # noqa
hashlib.sha256(b"data")  # noqa: E501

# Silent: text, not a comment.
print("# bezoar: ignore[weak-hash]")
print("""
# bezoar: ignore[weak-hash]
""")

# Silent: what it says of suppressions is being found out.
hashlib.sha256(b"data")  # bezoar: ignore[weak-hash, unused-suppression] -- a template that others fill in
hashlib.sha256(b"data")  # bezoar: ignore[unused-suppression]
