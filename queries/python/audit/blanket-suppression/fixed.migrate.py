"""Suppressions that name nothing."""

import hashlib

import yaml

hashlib.md5(b"data")  # bezoar: ignore
#                     ^^^^^^^^^^^^^^^^ low (strict) fix: This silences every finding here, future ones too; name what it is for: `weak-hash`
yaml.load(text)  # bezoar: ignore -- our own file
#                ^^^^^^^^^^^^^^^^ low fix: This silences every finding here, future ones too; name what it is for: `yaml-unsafe-load`
yaml.load(hashlib.sha1(text).digest())  # bezoar: ignore
#                                       ^^^^^^^^^^^^^^^^ low fix: This silences every finding here, future ones too; name what it is for: `weak-hash`, `yaml-unsafe-load`
# bezoar: ignore -- a checksum
#^^^^^^^^^^^^^^^ low (strict) fix: This silences every finding here, future ones too; name what it is for: `weak-hash`
hashlib.md5(b"data")
hashlib.md5(b"data")  # bezoar: ignore[weak-hash] -- no reason given yet
yaml.load(text)  # bezoar: ignore[yaml-unsafe-load] -- our own file
yaml.load(text)  # type: ignore  # bezoar: ignore[yaml-unsafe-load] -- no reason given yet  # noqa: E501
with yaml.load(text) as names:  # bezoar: ignore[yaml-unsafe-load] -- our own file
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
