"""Inside `if x == "constant"` the name x holds that constant."""
# kind: path
# drive: flask GET /terms?lang={value}
# benign: en
from flask import Flask, request

app = Flask(__name__)


@app.get("/terms")
def terms():
    lang = request.args["lang"]
    if lang == "en":
        try:
            with open(lang + ".txt") as handle:  # sink
                return {"terms": handle.read()}
        except OSError:
            return "missing", 404
    return "Es gelten die AGB."
