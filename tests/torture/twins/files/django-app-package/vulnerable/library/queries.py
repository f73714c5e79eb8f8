from django.db import connection


def books_called(title):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM books WHERE title = '{}'".format(title))  # sink
        return cursor.fetchall()
