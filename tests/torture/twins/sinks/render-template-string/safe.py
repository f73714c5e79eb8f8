"""`render_template_string` evaluates what stands in braces in its source."""
# kind: template
# drive: flask GET /card?greeting={value}
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.get("/card")
def card():
    greeting = request.args["greeting"]
    return render_template_string("<p>{{ greeting }}</p>", greeting=greeting)  # sink
