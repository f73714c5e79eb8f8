import sqlite3


def similar(task):
    db = sqlite3.connect("tasks.db")
    return db.execute("SELECT id FROM tasks WHERE priority = '%s'" % task.priority).fetchall()  # sink
