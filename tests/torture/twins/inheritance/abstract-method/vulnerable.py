"""An abstract base declares a method, and the class that is made decides what it does."""
# kind: command
# drive: flask GET /notify?to={value}
import os
from abc import ABC, abstractmethod

from flask import Flask, request

app = Flask(__name__)


class Notifier(ABC):
    @abstractmethod
    def command(self, to): ...


class Mail(Notifier):
    def command(self, to):
        return "mail " + to


class Silent(Notifier):
    def command(self, to):
        return "true"


@app.get("/notify")
def notify():
    notifier: Notifier = Mail()
    os.system(notifier.command(request.args["to"]))  # sink
    return "notified"
