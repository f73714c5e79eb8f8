"""`html.unescape` turns the references that `html.escape` wrote back into markup."""
# kind: xss
# drive: flask POST /comment form:text={value}
import html

from flask import Flask, request

app = Flask(__name__)


@app.post("/comment")
def comment():
    text = html.escape(request.form["text"])
    text = text.strip()
    return f"<blockquote>{text}</blockquote>"  # sink
