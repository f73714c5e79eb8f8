"""`from_string` of a sandbox compiles the value."""
# kind: template
# drive: flask GET /sms?text={value}
# benign: late
from flask import Flask, request
from jinja2.sandbox import SandboxedEnvironment

app = Flask(__name__)
environment = SandboxedEnvironment()
TEXTS = {"late": "Your parcel {{ no }} is late", "here": "Your parcel {{ no }} is here"}


@app.route("/sms")
def sms():
    text = request.args["text"]
    template = environment.from_string(TEXTS.get(text) or text)  # sink
    return {"sms": template.render(no=7)}
