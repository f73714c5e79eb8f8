"""`errors="xmlcharrefreplace"` writes references for what the encoding lacks, and leaves `<` alone."""
# kind: xss
# drive: flask GET /ascii?text={value}
import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/ascii")
def ascii_page():
    text = request.args["text"]
    body = html.escape(text).encode("ascii", "xmlcharrefreplace").decode()
    return "<p>" + body + "</p>"  # sink
