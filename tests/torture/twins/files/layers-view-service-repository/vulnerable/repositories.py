import sqlite3


class AccountRepository:
    def __init__(self):
        self.connection = sqlite3.connect("bank.db", check_same_thread=False)

    def find(self, column, value):
        cursor = self.connection.cursor()
        cursor.execute(f"SELECT id FROM accounts WHERE {column} = '{value}'")  # sink
        return cursor.fetchall()
