"""A SAX parser reads external entities if that feature is on."""
# kind: xxe
# drive: flask POST /feed body:{value}
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from flask import Flask, request

app = Flask(__name__)


class Titles(ContentHandler):
    def __init__(self):
        super().__init__()
        self.text = ""

    def characters(self, content):
        self.text += content


@app.post("/feed")
def feed():
    titles = Titles()
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, False)
    parser.setContentHandler(titles)
    parser.parse(io.BytesIO(request.get_data()))  # sink
    return {"text": titles.text}
