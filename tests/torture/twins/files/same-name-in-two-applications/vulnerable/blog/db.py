import sqlite3


def search(q):
    return sqlite3.connect("blog.db").execute("SELECT * FROM posts WHERE title = ?", (q,)).fetchall()
