"""The second `import *` binds the name again, to the function that escapes."""
# kind: xss
# drive: flask POST /post form:body={value}
from flask import Flask, request

from lenient import *
from strict import *

app = Flask(__name__)


@app.post("/post")
def post():
    return "<article>" + tidy(request.form["body"]) + "</article>"  # sink
