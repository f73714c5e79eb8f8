"""An object in two lists is one object."""
# kind: xss
# drive: flask GET /shelf?title={value}
from flask import Flask, request

app = Flask(__name__)


class Book:
    def __init__(self, title):
        self.title = title


@app.get("/shelf")
def shelf():
    book = Book("Emma")
    shelf = [book]
    loans = [Book(book.title)]
    loans[0].title = request.args["title"]
    return f"<li>{shelf[0].title}</li>"  # sink
