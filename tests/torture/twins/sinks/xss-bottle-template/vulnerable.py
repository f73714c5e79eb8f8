"""`{{!x}}` of Bottle's templates does not escape."""
# kind: xss
# drive: bottle GET /hi?name={value}
from bottle import Bottle, request, template

app = Bottle()


@app.route("/hi")
def hi():
    return template("<b>Hi {{!name}}</b>", name=request.query.name)  # sink
