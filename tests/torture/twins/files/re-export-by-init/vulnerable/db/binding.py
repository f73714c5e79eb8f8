from .connection import query


def find_user(name):
    return query("SELECT * FROM users WHERE name = ?", (name,))
