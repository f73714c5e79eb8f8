/** Something to look at for whoever has no mistake at hand. */

export const EXAMPLE = `"""Sign in. Each underlined place is a mistake: hover over it, and press the light bulb."""

import hashlib
import random
import sqlite3


def hash_password(password):
    return hashlib.md5(password.encode()).hexdigest()


def check_password(stored_password, password):
    return stored_password == hashlib.md5(password.encode()).hexdigest()


def new_session_token():
    breakpoint()
    return "".join(random.choice("0123456789abcdef") for _ in range(32))


def find_customer(connection: sqlite3.Connection, email):
    return connection.execute(f"SELECT * FROM customers WHERE email = '{email}'").fetchone()
`;
