"""`jinja2.Template` compiles its argument."""
# kind: template
# drive: flask POST /letter form:text={value}
from flask import Flask, request
from jinja2 import Template

app = Flask(__name__)


@app.post("/letter")
def letter():
    text = request.form["text"]
    letter = Template(text + "\n-- \n{{ sender }}")  # sink
    return {"letter": letter.render(sender="The shop", text=text)}
