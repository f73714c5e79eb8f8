"""A query parameter of FastAPI is the parameter of the function that has its name."""
# kind: sql
# drive: fastapi GET /books?author={value}
import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/books")
def books(author: str):
    database = sqlite3.connect("library.db")
    return database.execute(f"SELECT title FROM books WHERE author = '{author}'").fetchall()  # sink
