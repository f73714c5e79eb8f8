"""Suppressions that name nothing that there is."""

import hashlib

hashlib.md5(b"data")  # bezoar: ignore[weak-hash] -- a checksum
hashlib.md5(b"data")  # bezoar: ignore[weak-hash]
hashlib.md5(b"data")  # bezoar: ignore[weak-hash] -- a checksum
hashlib.md5(b"data")  # bezoar: ignore[weak-hash]
hashlib.md5(b"data")  # bezoar: ignore[weak-hash] -- a checksum
hashlib.md5(b"data")  # bezoar: ignore[weak-hash] -- a checksum
hashlib.md5(b"data")  # bezoar: ignore[weak-hash] -- a checksum
hashlib.md5(b"data")
hashlib.md5(b"data")
hashlib.md5(b"data")  # bezoar: ignore[weak-hash] -- a checksum

# It may be a rule that is not loaded: strict profile only.
hashlib.md5(b"data")
hashlib.md5(b"data")

# Silent: rules and their aliases.
hashlib.md5(b"data")  # bezoar: ignore[weak-hash]
hashlib.md5(b"data")  # Bezoar:IGNORE[ Weak-Hash , S324 ]
hashlib.md5(b"data")  # bezoar: ignore[B324] -- unlike weak-hsh, it is known [really]

# Silent: codes of other tools, which know them.
hashlib.md5(b"data")  # nosec B999
hashlib.md5(b"data")  # noqa: S999

# Silent: no suppressions.
# bezoar: the antidote
# We use bezoar: ignore[weak-hsh] would be a mistake.
print("# bezoar: ignore[weak-hsh]")
