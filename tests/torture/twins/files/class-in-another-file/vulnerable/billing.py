import sqlite3


class InvoiceQuery:
    def __init__(self, number):
        self.number = number

    def run(self):
        db = sqlite3.connect("billing.db")
        return db.execute("SELECT * FROM invoices WHERE number = %s" % self.number).fetchone()  # sink
