import sqlite3

import views


def in_state(state):
    if not views.known_state(state):
        return []
    db = sqlite3.connect("tickets.db")
    return db.execute(f"SELECT * FROM tickets WHERE state = '{state}'").fetchall()  # sink
