"""Formats that come with a request."""

import string

from flask import Flask, request

app = Flask(__name__)
GREETINGS = {"en": "Hello {user.name}", "de": "Hallo {user.name}"}


@app.get("/greet")
def greet():
    text = request.args["text"]
    greeting = text.format(user=current_user())
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data is the format here: its sender can read attributes of what is put in, such as `{0.__init__.__globals__}`; write the format yourself and put the data in
    greeting += (text + " {user.name}").format(user=current_user())
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data is the format here: its sender can read attributes of what is put in, such as `{0.__init__.__globals__}`; write the format yourself and put the data in
    greeting += f"{text}: {{user.name}}".format(user=current_user())
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data is the format here: its sender can read attributes of what is put in, such as `{0.__init__.__globals__}`; write the format yourself and put the data in
    greeting += request.args["end"].format_map({"user": current_user()})
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data is the format here: its sender can read attributes of what is put in, such as `{0.__init__.__globals__}`; write the format yourself and put the data in
    greeting += str.format(text, current_user())
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data is the format here: its sender can read attributes of what is put in, such as `{0.__init__.__globals__}`; write the format yourself and put the data in
    return greeting + string.Formatter().format(text, current_user())
    #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data is the format here: its sender can read attributes of what is put in, such as `{0.__init__.__globals__}`; write the format yourself and put the data in


# Silent: the value is put in, or chooses a format.
@app.get("/safe")
def safe():
    text = request.args["text"]
    greeting = "{text}: {user.name}".format(text=text, user=current_user())
    greeting += "{}: {}".format(text, current_user().name)
    greeting += f"{text}: {current_user().name}"
    greeting += GREETINGS["de"].format(user=current_user())
    greeting += "%s: %s" % (text, current_user().name)
    greeting += string.Template("$text").substitute(text=text)
    greeting += format(text, ">20")
    return greeting


# Silent: not from a request.
def from_elsewhere(text, user):
    return text.format(user=user)
