import xml.sax
import xml.sax.handler
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

parser = xml.sax.make_parser()
#        ^^^^^^^^^^^^^^^^^^^^^ returns xml.sax.xmlreader.XMLReader
parser.setFeature(xml.sax.handler.feature_external_ges, True)
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns "http://xml.org/sax/features/external-general-entities"
parser.setFeature(xml.sax.handler.feature_external_pes, False)
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns "http://xml.org/sax/features/external-parameter-entities"
make_parser().setFeature(feature_external_ges, False)
#^^^^^^^^^^^^ returns xml.sax.xmlreader.XMLReader


def look_alikes(parser):
    parser.setFeature(xml.sax.handler.feature_namespaces, True)
