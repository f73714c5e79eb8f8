"""`__init_subclass__` is run for each class that derives from a base; the one that it put under `quoted` quotes it."""
# kind: command
# drive: flask GET /say?text={value}
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


class Speaker:
    known = {}

    def __init_subclass__(cls, called, **rest):
        super().__init_subclass__(**rest)
        Speaker.known[called] = cls


class Plain(Speaker, called="plain"):
    def prepare(self, text):
        return text


class Quoted(Speaker, called="quoted"):
    def prepare(self, text):
        return shlex.quote(text)


@app.get("/say")
def say():
    speaker = Speaker.known["quoted"]()
    os.system("say " + speaker.prepare(request.args["text"]))  # sink
    return {"said": True}
