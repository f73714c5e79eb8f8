import sqlite3


def similar(task):
    db = sqlite3.connect("tasks.db")
    return db.execute("SELECT id FROM tasks WHERE note = '%s'" % task.note).fetchall()  # sink
