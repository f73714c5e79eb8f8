"""Without it, which is the default, the reader skips them."""
# kind: xxe
# drive: flask POST /catalogue body:{value}
# benign: <goods/>
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from flask import Flask, request

app = Flask(__name__)


@app.post("/catalogue")
def catalogue():
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, False)
    reader.setContentHandler(ContentHandler())
    reader.parse(io.BytesIO(request.get_data()))  # sink
    return "", 204
