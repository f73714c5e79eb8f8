"""Suppressions that name nothing that there is."""

import hashlib

hashlib.md5(b"data")  # bezoar: ignore[weak-hsh] -- a checksum
#                                      ^^^^^^^^ low fix: This silences nothing: there is no rule `weak-hsh`; did you mean `weak-hash`?
hashlib.md5(b"data")  # bezoar: ignore[weak_hash]
#                                      ^^^^^^^^^ low fix: This silences nothing: there is no rule `weak_hash`; did you mean `weak-hash`?
hashlib.md5(b"data")  # bezoar: ignore weak-hash -- a checksum
#                                     ^^^^^^^^^^ low fix: This silences nothing: the ids stand in brackets: `# bezoar: ignore[…]`
hashlib.md5(b"data")  # bezoar: ignore(weak-hash)
#                                     ^^^^^^^^^^^ low fix: This silences nothing: the ids stand in brackets: `# bezoar: ignore[…]`
hashlib.md5(b"data")  # bezoar: ignore[weak-hash -- a checksum
#                                     ^^^^^^^^^^ low fix: This silences nothing: the bracket is never closed
hashlib.md5(b"data")  # bezoar: ignores[weak-hash] -- a checksum
#                               ^^^^^^^ low fix: This silences nothing: there is no `ignores`; did you mean `ignore`?
hashlib.md5(b"data")  # bezoar ignore[weak-hash] -- a checksum
#                     ^^^^^^^^ low fix: This silences nothing: a colon follows the name: `# bezoar: ignore[…]`
hashlib.md5(b"data")  # bezoar: ignore because it is a checksum
#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: This silences nothing: the ids stand in brackets: `# bezoar: ignore[…]`
hashlib.md5(b"data")  # bezoar: ignore[]
#                                     ^^ low fix: This silences nothing: it names no rule
# bezoar: ignore-file
#         ^^^^^^^^^^^ low fix: This silences nothing: a whole file is silenced by naming rules: `# bezoar: ignore-file[…]`
hashlib.md5(b"data")  # bezoar: ignore[weak-hash, weak-pasword-hash] -- a checksum
#                                                 ^^^^^^^^^^^^^^^^^ low fix: This silences nothing: there is no rule `weak-pasword-hash`; did you mean `weak-password-hash`?

# It may be a rule that is not loaded: strict profile only.
hashlib.md5(b"data")  # bezoar: ignore[house-style]
#                                      ^^^^^^^^^^^ low (strict) fix: This silences nothing: there is no rule `house-style`
hashlib.md5(b"data")  # bezoar: ignore[B999]
#                                      ^^^^ low (strict) fix: This silences nothing: there is no rule `B999`

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
