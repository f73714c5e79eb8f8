"""`Unpickler` reads the stream that was uploaded."""
# kind: deserialization
# drive: flask POST /restore upload:dump={value}
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/restore")
def restore():
    stream = request.files["dump"].stream
    restored = pickle.load(stream)  # sink
    return {"restored": str(restored)}
