"""Where does the import go?"""

from __future__ import annotations

import hashlib  # the import of bcrypt belongs beside this


def store(password: str) -> str:
    # A comment that stays.
    return hashlib.md5(password.encode()).hexdigest()  # and one at the end


def check(password: str, stored: str) -> bool:
    return hashlib.md5(password.encode()).hexdigest() == stored
