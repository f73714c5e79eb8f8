"""The second `import *` binds the name again, to the function that changes nothing."""
# kind: xss
# drive: flask POST /post form:body={value}
from flask import Flask, request

from strict import *
from lenient import *

app = Flask(__name__)


@app.post("/post")
def post():
    return "<article>" + tidy(request.form["body"]) + "</article>"  # sink
