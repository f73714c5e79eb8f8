"""`yaml.Loader` makes objects of any class."""
# kind: deserialization
# drive: flask POST /pipeline body:{value}
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/pipeline")
def pipeline():
    steps = yaml.load(request.data, Loader=yaml.Loader)  # sink
    return {"steps": str(steps)}
