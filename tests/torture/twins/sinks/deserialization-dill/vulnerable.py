"""`dill.loads` is `pickle.loads` with more to load."""
# kind: deserialization
# drive: flask POST /model form:state={value}
import dill
from flask import Flask, request

app = Flask(__name__)


@app.post("/model")
def model():
    state = request.form["state"].encode("latin-1", "replace")
    return {"model": str(dill.loads(state))}  # sink
