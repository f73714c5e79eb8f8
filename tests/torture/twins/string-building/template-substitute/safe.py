"""`string.Template.substitute` fills `$name` from its keyword arguments, which win over the mapping."""
# kind: command
# drive: flask GET /mail?to={value}
# benign: root
import os
from string import Template

from flask import Flask, request

app = Flask(__name__)

COMMAND = Template("mail -s hello $recipient")


@app.get("/mail")
def mail():
    fields = {"recipient": request.args["to"]}
    os.system(COMMAND.substitute(fields, recipient="office"))  # sink
    return "sent"
