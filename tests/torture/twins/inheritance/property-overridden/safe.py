"""A derived class may override a property, and base methods that read it get the derived one."""
# kind: xss
# drive: flask GET /propover?name={value}
from flask import Flask, request

app = Flask(__name__)


class Card:
    def __init__(self, name):
        self.name = name

    @property
    def heading(self):
        return self.name

    def show(self):
        return "<h2>" + self.heading + "</h2>"


class NumberedCard(Card):
    @property
    def heading(self):
        return "Card %d" % len(self.name)


@app.get("/propover")
def propover():
    card = NumberedCard(request.args["name"])
    return card.show()  # sink
