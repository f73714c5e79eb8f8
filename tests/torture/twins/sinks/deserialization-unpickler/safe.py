"""`Unpickler` reads a stream that the program wrote; what was uploaded is data in it."""
# kind: deserialization
# drive: flask POST /restore upload:dump={value}
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/restore")
def restore():
    stream = request.files["dump"].stream
    restored = pickle.dump({"raw": stream.read()}, io.BytesIO())  # sink
    return {"restored": str(restored)}
