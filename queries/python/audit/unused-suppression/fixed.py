"""Suppressions that outlived what they were for."""

import hashlib
import random
import subprocess

import yaml

hashlib.sha256(b"data")
yaml.safe_load(text)
hashlib.md5(b"data")  # bezoar: ignore[weak-hash] -- a checksum
yaml.safe_load(text)  # type: ignore
x = 1
value = int(text)

eval(text)


def late():
    return eval(text)


# Other tools may well speak here: audit profile only.
def others():
    hashlib.sha256(b"data")
    hashlib.sha256(b"data")  # noqa: E501
    random.choice(names)


# Whether a shell is asked for is not known.
def run(command, shell):
    subprocess.run(command, shell=shell)


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
