"""A value passes through ten functions unchanged."""
# kind: xss
# drive: flask GET /ten?text={value}
import html

from flask import Flask, request

app = Flask(__name__)


def one(text):
    return two(text)


def two(text):
    return three(text + "")


def three(text):
    return four([text])


def four(texts):
    return five(*texts)


def five(text):
    return six(text=text)


def six(text):
    return seven({"text": text})


def seven(data):
    return eight(data["text"])


def eight(text):
    return nine(html.escape(text), text)


def nine(shown, original):
    return ten((shown, len(original)))


def ten(pair):
    shown, length = pair
    return "<p>" + shown + "</p>"


@app.get("/ten")
def show():
    return one(request.args["text"])  # sink
