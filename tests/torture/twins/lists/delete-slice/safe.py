"""`del x[i:j]` removes a stretch, and what followed moves up."""
# kind: command
# drive: flask GET /words?w={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/words")
def words():
    words = ["echo", request.args["w"], "-n", "hello"]
    del words[1:3]
    os.system(" ".join(words[:2]))  # sink
    return "ok"
