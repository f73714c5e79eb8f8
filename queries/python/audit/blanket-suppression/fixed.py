"""Suppressions that name nothing."""

import hashlib

import yaml

hashlib.md5(b"data")  # bezoar: ignore[weak-hash]
yaml.load(text)  # bezoar: ignore[yaml-unsafe-load] -- our own file
yaml.load(hashlib.sha1(text).digest())  # bezoar: ignore[weak-hash, yaml-unsafe-load]
# bezoar: ignore[weak-hash] -- a checksum
hashlib.md5(b"data")
hashlib.md5(b"data")  # nosec B303, B324
yaml.load(text)  # nosec: B506 our own file
yaml.load(text)  # type: ignore  # nosec B506  # noqa: E501
with yaml.load(text) as names:  # nosec B506 - our own file
    pass

# Silent: they name what they are for.
hashlib.md5(b"data")  # bezoar: ignore[weak-hash]
hashlib.md5(b"data")  # nosec B324
yaml.load(text)  # nosec yaml_load
yaml.load(text)  # nosec assert_used, yaml_load - our own file
hashlib.md5(b"data")  # nosec because of B324

# Silent: nothing of ours is silenced.
hashlib.sha256(b"data")  # nosec
hashlib.md5(b"data")  # noqa
hashlib.md5(b"data")  # NOSEC
print("# nosec")

# Silent: on purpose.
hashlib.md5(b"data")  # nosec  # bezoar: ignore[blanket-suppression] -- the other tool's business
