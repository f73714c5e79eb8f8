"""`title`, `swapcase` and the like change letters only; `isalpha` tells whether there is anything else."""
# kind: xss
# drive: flask GET /badge?name={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/badge")
def badge():
    name = request.args["name"].casefold().title()
    shown = name if name.isalpha() else "Guest"
    return "<div class=badge>" + shown + "</div>"  # sink
